// Written by `cargo xtask regenerate` from spec/. To change it, change spec/ or codegen/.
/// Outbound transfers: the same shape as [`crate::treasury::financial_accounts::params::OutboundPayments`].
pub type OutboundTransfers = crate::treasury::financial_accounts::params::OutboundPayments;
