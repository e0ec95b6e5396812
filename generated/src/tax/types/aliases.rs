// Written by `cargo xtask regenerate` from spec/. To change it, change spec/ or codegen/.
/// Type: the same shape as [`crate::types::TaxIdType`].
pub type CustomerDetailsTaxIdType = crate::types::TaxIdType;
/// Provider: the same shape as [`crate::types::CustomerTaxProvider`].
pub type SettingsDefaultsProvider = crate::types::CustomerTaxProvider;
/// Type: the same shape as [`crate::tax::TransactionType`].
pub type TransactionLineItemType = crate::tax::TransactionType;
