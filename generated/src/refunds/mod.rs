// Written by `cargo xtask regenerate` from spec/. To change it, change spec/ or codegen/.

//! `refunds`
//!
//! | function | operation |
//! | --- | --- |
//! | [`list`](list()) | `GET /v1/refunds` |
//! | [`create`](create()) | `POST /v1/refunds` |
//! | [`retrieve`](retrieve()) | `GET /v1/refunds/{refund}` |
//! | [`update`](update()) | `POST /v1/refunds/{refund}` |
//! | [`cancel`](cancel()) | `POST /v1/refunds/{refund}/cancel` |

#[cfg(feature = "refunds")]
mod requests;
#[cfg(feature = "refunds")]
pub use self::requests::*;
#[cfg(feature = "_accounts_account")]
mod types;
#[cfg(feature = "_accounts_account")]
pub use self::types::*;
#[doc(inline)]
pub use crate::types::PaymentIntentPresentmentDetails;
#[cfg(feature = "refunds")]
pub mod params;
