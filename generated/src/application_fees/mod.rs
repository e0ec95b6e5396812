// Written by `cargo xtask regenerate` from spec/. To change it, change spec/ or codegen/.

//! [`ApplicationFee`]: What a platform keeps of a payment made on a connected account.
//!
//! | function | what it does | operation |
//! | --- | --- | --- |
//! | [`list`](list()) | Lists the fees that your platform took from charges of connected accounts, the newest first. | `GET /v1/application_fees` |
//! | [`retrieve`](retrieve()) | Fetches a fee that your platform took, with how much of it has been refunded. | `GET /v1/application_fees/{id}` |
//! | [`refund`](refund()) | Refunds an application fee to the connected account and returns the fee. | `POST /v1/application_fees/{id}/refund` |
//!
//! Feature: `application_fees`.

#[cfg(feature = "application_fees")]
pub mod requests;
#[cfg(feature = "application_fees")]
#[doc(no_inline)]
pub use self::requests::*;
#[cfg(feature = "application_fees")]
#[doc(alias = "GetApplicationFees")]
#[doc(alias = "getapplicationfees")]
pub use self::requests::list::list;
#[cfg(feature = "application_fees")]
#[doc(alias = "PostApplicationFeesIdRefund")]
#[doc(alias = "postapplicationfeesidrefund")]
pub use self::requests::refund::refund;
#[cfg(feature = "application_fees")]
#[doc(alias = "GetApplicationFeesId")]
#[doc(alias = "getapplicationfeesid")]
pub use self::requests::retrieve::retrieve;
#[cfg_attr(not(docsrs), cfg(feature = "application_fees"))]
mod types;
#[cfg_attr(not(docsrs), cfg(feature = "application_fees"))]
pub use self::types::*;
#[cfg(not(feature = "application_fees"))]
mod opaque;
#[cfg(not(feature = "application_fees"))]
pub use self::opaque::*;
#[doc(inline)]
#[cfg(feature = "application_fees")]
pub use crate::types::Application;
#[cfg(feature = "application_fees")]
pub mod params;
#[cfg(feature = "application_fees")]
pub mod refunds;
