// Written by `cargo xtask regenerate` from spec/. To change it, change spec/ or codegen/.
/// Amount includes iof: the same shape as [`crate::types::AlwaysOrNever`].
pub type AmountIncludesIof = crate::types::AlwaysOrNever;
/// Customer tax exempt: the same shape as [`crate::types::TaxExempt`].
pub type InvoiceCustomerTaxExempt = crate::types::TaxExempt;
/// Default source: the same shape as [`crate::types::CustomerSource`].
pub type InvoiceDefaultSource = crate::types::CustomerSource;
/// Type: the same shape as [`crate::types::TaxIdType`].
pub type InvoiceTaxIdType = crate::types::TaxIdType;
/// Payment method type: the same shape as [`crate::types::InvoicePaymentMethodType`].
pub type PaymentMethodType = crate::types::InvoicePaymentMethodType;
