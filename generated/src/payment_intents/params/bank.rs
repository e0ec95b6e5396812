// Written by `cargo xtask regenerate` from spec/. To change it, change spec/ or codegen/.
/// Bank: the same shape as [`crate::types::EpsBank`].
pub type EpsBank = crate::types::EpsBank;
/// Bank: the same shape as [`crate::types::FpxBank`].
pub type FpxBank = crate::types::FpxBank;
/// Bank: the same shape as [`crate::types::IdealBank`].
pub type IdealBank = crate::types::IdealBank;
/// Bank: the same shape as [`crate::types::P24Bank`].
pub type P24Bank = crate::types::P24Bank;
