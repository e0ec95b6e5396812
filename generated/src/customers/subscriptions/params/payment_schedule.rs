// Written by `cargo xtask regenerate` from spec/. To change it, change spec/ or codegen/.
/// Payment schedule: the same shape as [`crate::types::PixPaymentSchedule`].
pub type PaymentSchedule = crate::types::PixPaymentSchedule;
