// Written by `cargo xtask regenerate` from spec/. To change it, change spec/ or codegen/.
/// Reason: the same shape as [`crate::terminal::ReaderRefundPaymentActionReason`].
pub type Reason = crate::terminal::ReaderRefundPaymentActionReason;
