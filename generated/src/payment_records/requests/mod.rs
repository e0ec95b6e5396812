// Written by `cargo xtask regenerate` from spec/. To change it, change spec/ or codegen/.

#[cfg(feature = "payment_records")]
mod report_payment;
#[cfg(feature = "payment_records")]
pub use self::report_payment::*;
#[cfg(feature = "payment_records")]
mod report_payment_attempt;
#[cfg(feature = "payment_records")]
pub use self::report_payment_attempt::*;
#[cfg(feature = "payment_records")]
mod report_payment_attempt_canceled;
#[cfg(feature = "payment_records")]
pub use self::report_payment_attempt_canceled::*;
#[cfg(feature = "payment_records")]
mod report_payment_attempt_failed;
#[cfg(feature = "payment_records")]
pub use self::report_payment_attempt_failed::*;
#[cfg(feature = "payment_records")]
mod report_payment_attempt_guaranteed;
#[cfg(feature = "payment_records")]
pub use self::report_payment_attempt_guaranteed::*;
#[cfg(feature = "payment_records")]
mod report_payment_attempt_informational;
#[cfg(feature = "payment_records")]
pub use self::report_payment_attempt_informational::*;
#[cfg(feature = "payment_records")]
mod report_refund;
#[cfg(feature = "payment_records")]
pub use self::report_refund::*;
#[cfg(feature = "payment_records")]
mod retrieve;
#[cfg(feature = "payment_records")]
pub use self::retrieve::*;
