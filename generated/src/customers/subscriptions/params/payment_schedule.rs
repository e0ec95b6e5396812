// Written by `cargo xtask regenerate` from spec/. To change it, change spec/ or codegen/.
/// Payment schedule: the same shape as [`crate::types::MandatePixPaymentSchedule`].
pub type PaymentSchedule = crate::types::MandatePixPaymentSchedule;
