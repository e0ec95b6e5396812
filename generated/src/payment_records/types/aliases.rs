// Written by `cargo xtask regenerate` from spec/. To change it, change spec/ or codegen/.
/// Customer presence: the same shape as [`crate::types::FutureUsage`].
pub type PaymentRecordCustomerPresence = crate::types::FutureUsage;
