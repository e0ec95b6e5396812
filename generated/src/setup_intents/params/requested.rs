// Written by `cargo xtask regenerate` from spec/. To change it, change spec/ or codegen/.
/// Requested: the same shape as [`crate::types::BankNetwork`].
pub type Requested = crate::types::BankNetwork;
