// Written by `cargo xtask regenerate` from spec/. To change it, change spec/ or codegen/.
/// Type: the same shape as [`crate::types::TaxIdType`].
pub type CustomerDetailsTaxIdType = crate::types::TaxIdType;
/// Place of supply scheme: the same shape as [`crate::tax::EuropePlaceOfSupplyScheme`].
pub type RegistrationCountryOptionsEuStandardPlaceOfSupplyScheme = crate::tax::EuropePlaceOfSupplyScheme;
/// Type: the same shape as [`crate::tax::EuropeType`].
pub type RegistrationCountryOptionsEuropeType = crate::tax::EuropeType;
/// Provider: the same shape as [`crate::types::CustomerTaxProvider`].
pub type SettingsDefaultsProvider = crate::types::CustomerTaxProvider;
/// Tax behavior: the same shape as [`crate::types::InvoiceTaxBehavior`].
pub type TaxBehavior = crate::types::InvoiceTaxBehavior;
/// Type: the same shape as [`crate::tax::TransactionType`].
pub type TransactionLineItemType = crate::tax::TransactionType;
