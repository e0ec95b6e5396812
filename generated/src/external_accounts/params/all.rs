// Written by `cargo xtask regenerate` from spec/. To change it, change spec/ or codegen/.
/// Bank account ownership verification: the same shape as [`crate::params::DocumentFiles`].
pub type BankAccountOwnershipVerification = crate::params::DocumentFiles;
