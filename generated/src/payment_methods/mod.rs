// Written by `cargo xtask regenerate` from spec/. To change it, change spec/ or codegen/.
//! `payment_methods`
//!
//! | function | operation |
//! | --- | --- |
//! | [`list`](list()) | `GET /v1/payment_methods` |
//! | [`create`](create()) | `POST /v1/payment_methods` |
//! | [`retrieve`](retrieve()) | `GET /v1/payment_methods/{payment_method}` |
//! | [`update`](update()) | `POST /v1/payment_methods/{payment_method}` |
//! | [`attach`](attach()) | `POST /v1/payment_methods/{payment_method}/attach` |
//! | [`detach`](detach()) | `POST /v1/payment_methods/{payment_method}/detach` |
#[cfg(feature = "payment_methods")]
mod requests;
#[cfg(feature = "payment_methods")]
pub use self::requests::*;
#[cfg(feature = "_accounts_account")]
mod types;
#[cfg(feature = "_accounts_account")]
pub use self::types::*;
#[cfg(feature = "payment_methods")]
pub mod params;
