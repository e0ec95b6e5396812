// Written by `cargo xtask regenerate` from spec/. To change it, change spec/ or codegen/.

#[cfg(feature = "test_helpers")]
mod create_force_capture;
#[cfg(feature = "test_helpers")]
#[doc(alias = "PostTestHelpersIssuingTransactionsCreateForceCapture")]
#[doc(alias = "posttesthelpersissuingtransactionscreateforcecapture")]
pub use self::create_force_capture::*;
#[cfg(feature = "test_helpers")]
mod create_unlinked_refund;
#[cfg(feature = "test_helpers")]
#[doc(alias = "PostTestHelpersIssuingTransactionsCreateUnlinkedRefund")]
#[doc(alias = "posttesthelpersissuingtransactionscreateunlinkedrefund")]
pub use self::create_unlinked_refund::*;
#[cfg(feature = "test_helpers")]
mod refund;
#[cfg(feature = "test_helpers")]
#[doc(alias = "PostTestHelpersIssuingTransactionsTransactionRefund")]
#[doc(alias = "posttesthelpersissuingtransactionstransactionrefund")]
pub use self::refund::*;
