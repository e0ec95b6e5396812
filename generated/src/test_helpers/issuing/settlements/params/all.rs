// Written by `cargo xtask regenerate` from spec/. To change it, change spec/ or codegen/.
/// Network: the same shape as [`crate::issuing::SettlementNetwork`].
pub type Network = crate::issuing::SettlementNetwork;
