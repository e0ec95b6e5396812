// Written by `cargo xtask regenerate` from spec/. To change it, change spec/ or codegen/.
/// Code: the same shape as [`crate::treasury::OutboundPaymentReturnedStatusCode`].
pub type Code = crate::treasury::OutboundPaymentReturnedStatusCode;
/// Type: the same shape as [`crate::types::BankNetwork`].
pub type Type = crate::types::BankNetwork;
