// Written by `cargo xtask regenerate` from spec/. To change it, change spec/ or codegen/.
/// Invoice settings: the same shape as [`crate::params::SubscriptionDataInvoiceSettings`].
pub type InvoiceSettings = crate::params::SubscriptionDataInvoiceSettings;
