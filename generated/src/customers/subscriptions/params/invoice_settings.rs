// Written by `cargo xtask regenerate` from spec/. To change it, change spec/ or codegen/.

use crate::params::AccountReference;
use crate::rt;

/// What the invoices say and how they are paid.
///
/// The parameters of `invoice_settings`.
///
/// Contract: `#/paths/~1v1~1customers~1{customer}~1subscriptions/post/requestBody/content/application~1x-www-form-urlencoded/schema/properties/invoice_settings`.
#[derive(Clone)]
#[must_use]
pub struct InvoiceSettings(rt::Params);

impl InvoiceSettings {
    /// Nothing set yet.
    pub fn new() -> Self {
        Default::default()
    }

    /// Ids of your tax ids to print on the invoices. An empty list says that there are none. A second call replaces the first.
    pub fn account_tax_ids<K>(self, value: impl rt::MaybeList<String, K>) -> Self {
        Self(self.0.maybe_list::<String, K>(0, value))
    }

    /// Clears `account_tax_ids`.
    pub fn clear_account_tax_ids(self) -> Self {
        Self(self.0.clear(0))
    }

    /// The account in whose name and look the invoice is: your own, or a connected one.
    pub fn issuer<K>(self, value: impl rt::Maybe<AccountReference, K>) -> Self {
        Self(self.0.maybe::<AccountReference, K>(1, value))
    }

    /// Sets a parameter that the contract doesn't know.
    pub fn extra(self, name: impl Into<String>, value: impl Into<rt::Json>) -> Self {
        Self(self.0.set_extra(name, value))
    }
}

rt::params! {
    InvoiceSettings;
    "account_tax_ids": rt::Clearable<Vec<String>>;
    "issuer": AccountReference;
}
