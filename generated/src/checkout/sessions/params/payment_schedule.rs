// Written by `cargo xtask regenerate` from spec/. To change it, change spec/ or codegen/.
/// Payment schedule: the same shape as [`crate::types::MandatePaytoPaymentSchedule`].
pub type PaytoMandateOptionPaymentSchedule = crate::types::MandatePaytoPaymentSchedule;
/// Payment schedule: the same shape as [`crate::types::MandatePixPaymentSchedule`].
pub type PixMandateOptionPaymentSchedule = crate::types::MandatePixPaymentSchedule;
