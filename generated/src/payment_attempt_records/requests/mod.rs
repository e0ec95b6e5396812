// Written by `cargo xtask regenerate` from spec/. To change it, change spec/ or codegen/.

//! The requests of `payment_attempt_records`, as its functions make them.

#[cfg(feature = "payment_attempt_records")]
pub(super) mod list;
#[cfg(feature = "payment_attempt_records")]
#[doc(alias = "GetPaymentAttemptRecords")]
#[doc(alias = "getpaymentattemptrecords")]
pub use self::list::List;
#[cfg(feature = "payment_attempt_records")]
pub(super) mod retrieve;
#[cfg(feature = "payment_attempt_records")]
#[doc(alias = "GetPaymentAttemptRecordsId")]
#[doc(alias = "getpaymentattemptrecordsid")]
pub use self::retrieve::Retrieve;
