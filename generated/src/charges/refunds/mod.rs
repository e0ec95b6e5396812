// Written by `cargo xtask regenerate` from spec/. To change it, change spec/ or codegen/.

//! [`Refund`](crate::refunds::Refund): Money that goes back to the customer from a [charge](crate::charges::Charge), in part or in full, to the payment method it came from.
//!
//! | function | what it does | operation |
//! | --- | --- | --- |
//! | [`list`](list()) | Lists the refunds of a charge. | `GET /v1/charges/{charge}/refunds` |
//! | [`create`](create()) | Refunds a charge, all or in part, back to how it was paid. | `POST /v1/charges/{charge}/refunds` |
//! | [`retrieve`](retrieve()) | Fetches a refund of a charge. | `GET /v1/charges/{charge}/refunds/{refund}` |
//! | [`update`](update()) | Changes the metadata of a charge's refund. | `POST /v1/charges/{charge}/refunds/{refund}` |
//!
//! Feature: `charges`.

#[cfg(feature = "charges")]
pub mod requests;
#[cfg(feature = "charges")]
#[doc(no_inline)]
pub use self::requests::*;
#[cfg(feature = "charges")]
#[doc(alias = "PostChargesChargeRefunds")]
#[doc(alias = "postchargeschargerefunds")]
pub use self::requests::create::create;
#[cfg(feature = "charges")]
#[doc(alias = "GetChargesChargeRefunds")]
#[doc(alias = "getchargeschargerefunds")]
pub use self::requests::list::list;
#[cfg(feature = "charges")]
#[doc(alias = "GetChargesChargeRefundsRefund")]
#[doc(alias = "getchargeschargerefundsrefund")]
pub use self::requests::retrieve::retrieve;
#[cfg(feature = "charges")]
#[doc(alias = "PostChargesChargeRefundsRefund")]
#[doc(alias = "postchargeschargerefundsrefund")]
pub use self::requests::update::update;
#[cfg(feature = "charges")]
pub mod params;
