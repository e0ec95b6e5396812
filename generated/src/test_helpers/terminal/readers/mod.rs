// Written by `cargo xtask regenerate` from spec/. To change it, change spec/ or codegen/.

//! [`Reader`](crate::terminal::Reader): A device that takes payments in person.
//!
//! | function | what it does | operation |
//! | --- | --- | --- |
//! | [`present_payment_method`](present_payment_method()) | Simulates a customer who shows a card at a simulated reader, to pay, to save it or for a refund. | `POST /v1/test_helpers/terminal/readers/{reader}/present_payment_method` |
//! | [`succeed_input_collection`](succeed_input_collection()) | Simulates a customer who answers all that a simulated reader asks. | `POST /v1/test_helpers/terminal/readers/{reader}/succeed_input_collection` |
//! | [`timeout_input_collection`](timeout_input_collection()) | Simulates a customer who doesn't answer a simulated reader, until its time is over. | `POST /v1/test_helpers/terminal/readers/{reader}/timeout_input_collection` |
//!
//! Feature: `test_helpers`.

#[cfg(feature = "test_helpers")]
pub mod requests;
#[cfg(feature = "test_helpers")]
#[doc(no_inline)]
pub use self::requests::*;
#[cfg(feature = "test_helpers")]
#[doc(alias = "PostTestHelpersTerminalReadersReaderPresentPaymentMethod")]
#[doc(alias = "posttesthelpersterminalreadersreaderpresentpaymentmethod")]
pub use self::requests::present_payment_method::present_payment_method;
#[cfg(feature = "test_helpers")]
#[doc(alias = "PostTestHelpersTerminalReadersReaderSucceedInputCollection")]
#[doc(alias = "posttesthelpersterminalreadersreadersucceedinputcollection")]
pub use self::requests::succeed_input_collection::succeed_input_collection;
#[cfg(feature = "test_helpers")]
#[doc(alias = "PostTestHelpersTerminalReadersReaderTimeoutInputCollection")]
#[doc(alias = "posttesthelpersterminalreadersreadertimeoutinputcollection")]
pub use self::requests::timeout_input_collection::timeout_input_collection;
#[cfg(feature = "test_helpers")]
pub mod params;
