// Written by `cargo xtask regenerate` from spec/. To change it, change spec/ or codegen/.

//! `application_fees`
//!
//! | function | operation |
//! | --- | --- |
//! | [`list`](list()) | `GET /v1/application_fees` |
//! | [`retrieve`](retrieve()) | `GET /v1/application_fees/{id}` |
//! | [`refund`](refund()) | `POST /v1/application_fees/{id}/refund` |

#[cfg(feature = "application_fees")]
mod requests;
#[cfg(feature = "application_fees")]
pub use self::requests::*;
#[cfg(feature = "_accounts_account")]
mod types;
#[cfg(feature = "_accounts_account")]
pub use self::types::*;
#[doc(inline)]
pub use crate::types::Application;
#[cfg(feature = "application_fees")]
pub mod params;
#[cfg(feature = "application_fees")]
pub mod refunds;
