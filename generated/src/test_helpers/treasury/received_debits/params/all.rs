// Written by `cargo xtask regenerate` from spec/. To change it, change spec/ or codegen/.
/// Network: the same shape as [`crate::financial_connections::AccountNumberDetailsSupportedNetwork`].
pub type Network = crate::financial_connections::AccountNumberDetailsSupportedNetwork;
