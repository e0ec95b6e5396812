// Written by `cargo xtask regenerate` from spec/. To change it, change spec/ or codegen/.
/// Bank account ownership verification: the same shape as [`crate::params::DocumentFiles`].
pub type BankAccountOwnershipVerification = crate::params::DocumentFiles;
/// Object: the same shape as [`crate::payouts::PayoutType`].
pub type Object = crate::payouts::PayoutType;
