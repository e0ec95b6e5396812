// Written by `cargo xtask regenerate` from spec/. To change it, change spec/ or codegen/.

//! The requests of `test_helpers.issuing.transactions`, as its functions make them.

#[cfg(feature = "test_helpers")]
pub(super) mod create_force_capture;
#[cfg(feature = "test_helpers")]
#[doc(alias = "PostTestHelpersIssuingTransactionsCreateForceCapture")]
#[doc(alias = "posttesthelpersissuingtransactionscreateforcecapture")]
pub use self::create_force_capture::CreateForceCapture;
#[cfg(feature = "test_helpers")]
pub(super) mod create_unlinked_refund;
#[cfg(feature = "test_helpers")]
#[doc(alias = "PostTestHelpersIssuingTransactionsCreateUnlinkedRefund")]
#[doc(alias = "posttesthelpersissuingtransactionscreateunlinkedrefund")]
pub use self::create_unlinked_refund::CreateUnlinkedRefund;
#[cfg(feature = "test_helpers")]
pub(super) mod refund;
#[cfg(feature = "test_helpers")]
#[doc(alias = "PostTestHelpersIssuingTransactionsTransactionRefund")]
#[doc(alias = "posttesthelpersissuingtransactionstransactionrefund")]
pub use self::refund::Refund;
