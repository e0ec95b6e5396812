// Written by `cargo xtask regenerate` from spec/. To change it, change spec/ or codegen/.

#[cfg(feature = "payment_attempt_records")]
mod list;
#[cfg(feature = "payment_attempt_records")]
#[doc(alias = "GetPaymentAttemptRecords")]
#[doc(alias = "getpaymentattemptrecords")]
pub use self::list::*;
#[cfg(feature = "payment_attempt_records")]
mod retrieve;
#[cfg(feature = "payment_attempt_records")]
#[doc(alias = "GetPaymentAttemptRecordsId")]
#[doc(alias = "getpaymentattemptrecordsid")]
pub use self::retrieve::*;
