// Written by `cargo xtask regenerate` from spec/. To change it, change spec/ or codegen/.

//! [`Refund`](crate::refunds::Refund): Money that goes back to the customer from a [charge](crate::charges::Charge), in part or in full, to the payment method it came from.
//!
//! | function | what it does | operation |
//! | --- | --- | --- |
//! | [`expire`](expire()) | Lets a test refund expire that waits for the customer, so that it fails. | `POST /v1/test_helpers/refunds/{refund}/expire` |
//!
//! Feature: `test_helpers`.

#[cfg(feature = "test_helpers")]
pub mod requests;
#[cfg(feature = "test_helpers")]
#[doc(no_inline)]
pub use self::requests::*;
#[cfg(feature = "test_helpers")]
#[doc(alias = "PostTestHelpersRefundsRefundExpire")]
#[doc(alias = "posttesthelpersrefundsrefundexpire")]
pub use self::requests::expire::expire;
