// Written by `cargo xtask regenerate` from spec/. To change it, change spec/ or codegen/.

//! `reviews`
//!
//! | function | operation |
//! | --- | --- |
//! | [`list`](list()) | `GET /v1/reviews` |
//! | [`retrieve`](retrieve()) | `GET /v1/reviews/{review}` |
//! | [`approve`](approve()) | `POST /v1/reviews/{review}/approve` |

#[cfg(feature = "reviews")]
mod requests;
#[cfg(feature = "reviews")]
pub use self::requests::*;
#[cfg(feature = "_accounts_account")]
mod types;
#[cfg(feature = "_accounts_account")]
pub use self::types::*;
#[cfg(feature = "reviews")]
pub mod params;
