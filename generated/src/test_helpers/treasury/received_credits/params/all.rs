// Written by `cargo xtask regenerate` from spec/. To change it, change spec/ or codegen/.
/// Network: the same shape as [`crate::types::BankNetwork`].
pub type Network = crate::types::BankNetwork;
