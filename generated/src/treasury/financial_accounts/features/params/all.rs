// Written by `cargo xtask regenerate` from spec/. To change it, change spec/ or codegen/.
/// Outbound transfer: the same shape as [`crate::treasury::financial_accounts::params::OutboundPayment`].
pub type OutboundTransfer = crate::treasury::financial_accounts::params::OutboundPayment;
