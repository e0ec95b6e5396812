// Written by `cargo xtask regenerate` from spec/. To change it, change spec/ or codegen/.

//! [`FeeRefund`](crate::application_fees::FeeRefund): Part or all of an [application fee](crate::application_fees::ApplicationFee) that goes back to the connected account that paid it.
//!
//! | function | what it does | operation |
//! | --- | --- | --- |
//! | [`retrieve`](retrieve()) | Fetches one refund of an application fee. | `GET /v1/application_fees/{fee}/refunds/{id}` |
//! | [`update`](update()) | Changes the metadata of an application fee's refund. | `POST /v1/application_fees/{fee}/refunds/{id}` |
//! | [`list`](list()) | Lists the refunds of an application fee. | `GET /v1/application_fees/{id}/refunds` |
//! | [`create`](create()) | Refunds an application fee, all or in part, to the connected account that paid it. | `POST /v1/application_fees/{id}/refunds` |
//!
//! Feature: `application_fees`.

#[cfg(feature = "application_fees")]
pub mod requests;
#[cfg(feature = "application_fees")]
#[doc(no_inline)]
pub use self::requests::*;
#[cfg(feature = "application_fees")]
#[doc(alias = "PostApplicationFeesIdRefunds")]
#[doc(alias = "postapplicationfeesidrefunds")]
pub use self::requests::create::create;
#[cfg(feature = "application_fees")]
#[doc(alias = "GetApplicationFeesIdRefunds")]
#[doc(alias = "getapplicationfeesidrefunds")]
pub use self::requests::list::list;
#[cfg(feature = "application_fees")]
#[doc(alias = "GetApplicationFeesFeeRefundsId")]
#[doc(alias = "getapplicationfeesfeerefundsid")]
pub use self::requests::retrieve::retrieve;
#[cfg(feature = "application_fees")]
#[doc(alias = "PostApplicationFeesFeeRefundsId")]
#[doc(alias = "postapplicationfeesfeerefundsid")]
pub use self::requests::update::update;
