// Written by `cargo xtask regenerate` from spec/. To change it, change spec/ or codegen/.

//! The requests of `test_helpers.terminal.readers`, as its functions make them.

#[cfg(feature = "test_helpers")]
pub(super) mod present_payment_method;
#[cfg(feature = "test_helpers")]
#[doc(alias = "PostTestHelpersTerminalReadersReaderPresentPaymentMethod")]
#[doc(alias = "posttesthelpersterminalreadersreaderpresentpaymentmethod")]
pub use self::present_payment_method::PresentPaymentMethod;
#[cfg(feature = "test_helpers")]
pub(super) mod succeed_input_collection;
#[cfg(feature = "test_helpers")]
#[doc(alias = "PostTestHelpersTerminalReadersReaderSucceedInputCollection")]
#[doc(alias = "posttesthelpersterminalreadersreadersucceedinputcollection")]
pub use self::succeed_input_collection::SucceedInputCollection;
#[cfg(feature = "test_helpers")]
pub(super) mod timeout_input_collection;
#[cfg(feature = "test_helpers")]
#[doc(alias = "PostTestHelpersTerminalReadersReaderTimeoutInputCollection")]
#[doc(alias = "posttesthelpersterminalreadersreadertimeoutinputcollection")]
pub use self::timeout_input_collection::TimeoutInputCollection;
