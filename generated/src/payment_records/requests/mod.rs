// Written by `cargo xtask regenerate` from spec/. To change it, change spec/ or codegen/.

#[cfg(feature = "payment_records")]
mod report_payment;
#[cfg(feature = "payment_records")]
#[doc(alias = "PostPaymentRecordsReportPayment")]
#[doc(alias = "postpaymentrecordsreportpayment")]
pub use self::report_payment::*;
#[cfg(feature = "payment_records")]
mod report_payment_attempt;
#[cfg(feature = "payment_records")]
#[doc(alias = "PostPaymentRecordsIdReportPaymentAttempt")]
#[doc(alias = "postpaymentrecordsidreportpaymentattempt")]
pub use self::report_payment_attempt::*;
#[cfg(feature = "payment_records")]
mod report_payment_attempt_canceled;
#[cfg(feature = "payment_records")]
#[doc(alias = "PostPaymentRecordsIdReportPaymentAttemptCanceled")]
#[doc(alias = "postpaymentrecordsidreportpaymentattemptcanceled")]
pub use self::report_payment_attempt_canceled::*;
#[cfg(feature = "payment_records")]
mod report_payment_attempt_failed;
#[cfg(feature = "payment_records")]
#[doc(alias = "PostPaymentRecordsIdReportPaymentAttemptFailed")]
#[doc(alias = "postpaymentrecordsidreportpaymentattemptfailed")]
pub use self::report_payment_attempt_failed::*;
#[cfg(feature = "payment_records")]
mod report_payment_attempt_guaranteed;
#[cfg(feature = "payment_records")]
#[doc(alias = "PostPaymentRecordsIdReportPaymentAttemptGuaranteed")]
#[doc(alias = "postpaymentrecordsidreportpaymentattemptguaranteed")]
pub use self::report_payment_attempt_guaranteed::*;
#[cfg(feature = "payment_records")]
mod report_payment_attempt_informational;
#[cfg(feature = "payment_records")]
#[doc(alias = "PostPaymentRecordsIdReportPaymentAttemptInformational")]
#[doc(alias = "postpaymentrecordsidreportpaymentattemptinformational")]
pub use self::report_payment_attempt_informational::*;
#[cfg(feature = "payment_records")]
mod report_refund;
#[cfg(feature = "payment_records")]
#[doc(alias = "PostPaymentRecordsIdReportRefund")]
#[doc(alias = "postpaymentrecordsidreportrefund")]
pub use self::report_refund::*;
#[cfg(feature = "payment_records")]
mod retrieve;
#[cfg(feature = "payment_records")]
#[doc(alias = "GetPaymentRecordsId")]
#[doc(alias = "getpaymentrecordsid")]
pub use self::retrieve::*;
