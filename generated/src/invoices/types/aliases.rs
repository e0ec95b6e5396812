// Written by `cargo xtask regenerate` from spec/. To change it, change spec/ or codegen/.
/// Customer tax exempt: the same shape as [`crate::types::TaxExempt`].
pub type InvoiceCustomerTaxExempt = crate::types::TaxExempt;
/// Default source: the same shape as [`crate::types::CardResponse`].
pub type InvoiceDefaultSource = crate::types::CardResponse;
/// Type: the same shape as [`crate::types::TaxIdType`].
pub type InvoiceTaxIdType = crate::types::TaxIdType;
/// Payment method type: the same shape as [`crate::types::InvoicePaymentSettingsPaymentMethodType`].
pub type PaymentMethodType = crate::types::InvoicePaymentSettingsPaymentMethodType;
