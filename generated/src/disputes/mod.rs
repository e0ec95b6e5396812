// Written by `cargo xtask regenerate` from spec/. To change it, change spec/ or codegen/.

//! `disputes`
//!
//! | function | operation |
//! | --- | --- |
//! | [`list`](list()) | `GET /v1/disputes` |
//! | [`retrieve`](retrieve()) | `GET /v1/disputes/{dispute}` |
//! | [`update`](update()) | `POST /v1/disputes/{dispute}` |
//! | [`close`](close()) | `POST /v1/disputes/{dispute}/close` |

#[cfg(feature = "disputes")]
mod requests;
#[cfg(feature = "disputes")]
pub use self::requests::*;
#[cfg(feature = "_accounts_account")]
mod types;
#[cfg(feature = "_accounts_account")]
pub use self::types::*;
#[cfg(feature = "disputes")]
pub mod params;
