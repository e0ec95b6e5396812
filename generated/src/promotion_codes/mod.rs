// Written by `cargo xtask regenerate` from spec/. To change it, change spec/ or codegen/.

//! `promotion_codes`
//!
//! | function | operation |
//! | --- | --- |
//! | [`list`](list()) | `GET /v1/promotion_codes` |
//! | [`create`](create()) | `POST /v1/promotion_codes` |
//! | [`retrieve`](retrieve()) | `GET /v1/promotion_codes/{promotion_code}` |
//! | [`update`](update()) | `POST /v1/promotion_codes/{promotion_code}` |

#[cfg(feature = "promotion_codes")]
mod requests;
#[cfg(feature = "promotion_codes")]
pub use self::requests::*;
#[cfg(feature = "_accounts_account")]
mod types;
#[cfg(feature = "_accounts_account")]
pub use self::types::*;
#[cfg(feature = "promotion_codes")]
pub mod params;
