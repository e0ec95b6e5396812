// Written by `cargo xtask regenerate` from spec/. To change it, change spec/ or codegen/.
/// Payment schedule: the same shape as [`crate::types::PaytoPaymentSchedule`].
pub type PaytoMandateOptionsPaymentSchedule = crate::types::PaytoPaymentSchedule;
/// Payment schedule: the same shape as [`crate::types::PixPaymentSchedule`].
pub type PixMandateOptionsPaymentSchedule = crate::types::PixPaymentSchedule;
