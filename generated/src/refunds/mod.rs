// Written by `cargo xtask regenerate` from spec/. To change it, change spec/ or codegen/.

//! [`Refund`]: Money that goes back to the customer from a [charge](crate::charges::Charge), in part or in full, to the payment method it came from.
//!
//! | function | what it does | operation |
//! | --- | --- | --- |
//! | [`list`](list()) | Lists refunds, the newest first, filtered by charge, payment intent or date. | `GET /v1/refunds` |
//! | [`create`](create()) | Refunds a payment, all or in part, to the card or account it came from. | `POST /v1/refunds` |
//! | [`retrieve`](retrieve()) | Fetches a refund, to see whether it went through. | `GET /v1/refunds/{refund}` |
//! | [`update`](update()) | Changes the metadata of a refund. | `POST /v1/refunds/{refund}` |
//! | [`cancel`](cancel()) | Cancels a refund that waits for the customer to say where the money should go. | `POST /v1/refunds/{refund}/cancel` |

#[cfg(feature = "refunds")]
pub mod requests;
#[cfg(feature = "refunds")]
#[doc(no_inline)]
pub use self::requests::*;
#[cfg(feature = "refunds")]
#[doc(alias = "PostRefundsRefundCancel")]
#[doc(alias = "postrefundsrefundcancel")]
pub use self::requests::cancel::cancel;
#[cfg(feature = "refunds")]
#[doc(alias = "PostRefunds")]
#[doc(alias = "postrefunds")]
pub use self::requests::create::create;
#[cfg(feature = "refunds")]
#[doc(alias = "GetRefunds")]
#[doc(alias = "getrefunds")]
pub use self::requests::list::list;
#[cfg(feature = "refunds")]
#[doc(alias = "GetRefundsRefund")]
#[doc(alias = "getrefundsrefund")]
pub use self::requests::retrieve::retrieve;
#[cfg(feature = "refunds")]
#[doc(alias = "PostRefundsRefund")]
#[doc(alias = "postrefundsrefund")]
pub use self::requests::update::update;
#[cfg_attr(
    not(docsrs),
    cfg(any(feature = "charges", feature = "refunds", feature = "test_helpers"))
)]
mod types;
#[cfg_attr(
    not(docsrs),
    cfg(any(feature = "charges", feature = "refunds", feature = "test_helpers"))
)]
pub use self::types::*;
#[cfg(not(any(feature = "charges", feature = "refunds", feature = "test_helpers")))]
mod opaque;
#[cfg(not(any(feature = "charges", feature = "refunds", feature = "test_helpers")))]
pub use self::opaque::*;
#[doc(inline)]
#[cfg(any(feature = "charges", feature = "refunds", feature = "test_helpers"))]
pub use crate::types::PaymentIntentPresentmentDetails;
#[cfg(feature = "refunds")]
pub mod params;
