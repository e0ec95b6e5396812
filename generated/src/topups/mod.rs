// Written by `cargo xtask regenerate` from spec/. To change it, change spec/ or codegen/.

//! `topups`
//!
//! | function | operation |
//! | --- | --- |
//! | [`list`](list()) | `GET /v1/topups` |
//! | [`create`](create()) | `POST /v1/topups` |
//! | [`retrieve`](retrieve()) | `GET /v1/topups/{topup}` |
//! | [`update`](update()) | `POST /v1/topups/{topup}` |
//! | [`cancel`](cancel()) | `POST /v1/topups/{topup}/cancel` |

#[cfg(feature = "topups")]
mod requests;
#[cfg(feature = "topups")]
pub use self::requests::*;
#[cfg(feature = "_accounts_account")]
mod types;
#[cfg(feature = "_accounts_account")]
pub use self::types::*;
#[cfg(feature = "topups")]
pub mod params;
