// Written by `cargo xtask regenerate` from spec/. To change it, change spec/ or codegen/.

#[cfg(feature = "test_helpers")]
mod present_payment_method;
#[cfg(feature = "test_helpers")]
#[doc(alias = "PostTestHelpersTerminalReadersReaderPresentPaymentMethod")]
#[doc(alias = "posttesthelpersterminalreadersreaderpresentpaymentmethod")]
pub use self::present_payment_method::*;
#[cfg(feature = "test_helpers")]
mod succeed_input_collection;
#[cfg(feature = "test_helpers")]
#[doc(alias = "PostTestHelpersTerminalReadersReaderSucceedInputCollection")]
#[doc(alias = "posttesthelpersterminalreadersreadersucceedinputcollection")]
pub use self::succeed_input_collection::*;
#[cfg(feature = "test_helpers")]
mod timeout_input_collection;
#[cfg(feature = "test_helpers")]
#[doc(alias = "PostTestHelpersTerminalReadersReaderTimeoutInputCollection")]
#[doc(alias = "posttesthelpersterminalreadersreadertimeoutinputcollection")]
pub use self::timeout_input_collection::*;
