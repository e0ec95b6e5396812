// Written by `cargo xtask regenerate` from spec/. To change it, change spec/ or codegen/.

//! [`Transaction`](crate::issuing::Transaction): Money that an issued card moved: a purchase that was captured, or a refund.
//!
//! | function | what it does | operation |
//! | --- | --- | --- |
//! | [`create_force_capture`](create_force_capture()) | Simulates a merchant's capture on an issued card without an authorization before, in test mode. | `POST /v1/test_helpers/issuing/transactions/create_force_capture` |
//! | [`create_unlinked_refund`](create_unlinked_refund()) | Simulates a merchant's refund to an issued card without a purchase before, in test mode. | `POST /v1/test_helpers/issuing/transactions/create_unlinked_refund` |
//! | [`refund`](refund()) | Refunds a test transaction, all or in part, as the merchant would. | `POST /v1/test_helpers/issuing/transactions/{transaction}/refund` |
//!
//! Feature: `test_helpers`.

#[cfg(feature = "test_helpers")]
pub mod requests;
#[cfg(feature = "test_helpers")]
#[doc(no_inline)]
pub use self::requests::*;
#[cfg(feature = "test_helpers")]
#[doc(alias = "PostTestHelpersIssuingTransactionsCreateForceCapture")]
#[doc(alias = "posttesthelpersissuingtransactionscreateforcecapture")]
pub use self::requests::create_force_capture::create_force_capture;
#[cfg(feature = "test_helpers")]
#[doc(alias = "PostTestHelpersIssuingTransactionsCreateUnlinkedRefund")]
#[doc(alias = "posttesthelpersissuingtransactionscreateunlinkedrefund")]
pub use self::requests::create_unlinked_refund::create_unlinked_refund;
#[cfg(feature = "test_helpers")]
#[doc(alias = "PostTestHelpersIssuingTransactionsTransactionRefund")]
#[doc(alias = "posttesthelpersissuingtransactionstransactionrefund")]
pub use self::requests::refund::refund;
#[cfg(feature = "test_helpers")]
pub mod params;
