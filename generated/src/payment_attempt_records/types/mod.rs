// Written by `cargo xtask regenerate` from spec/. To change it, change spec/ or codegen/.

#[cfg(feature = "payment_attempt_records")]
mod payment_attempt_record;
#[cfg(feature = "payment_attempt_records")]
pub use self::payment_attempt_record::*;
