// Written by `cargo xtask regenerate` from spec/. To change it, change spec/ or codegen/.
use crate::rt;
/// The parameters of `invoice_settings`.
///
/// Contract: `#/paths/~1v1~1customers~1{customer}~1subscriptions/post/requestBody/content/application~1x-www-form-urlencoded/schema/properties/invoice_settings`.
#[derive(Clone, Default)]
#[must_use]
pub struct InvoiceSettings {
    account_tax_ids: rt::Clearable<Vec<String>>,
    issuer: Option<Box<crate::params::AccountReference>>,
    extra: rt::Extra,
}
impl InvoiceSettings {
    /// Nothing set yet.
    pub fn new() -> Self {
        Default::default()
    }
    /// Account tax ids.
    pub fn account_tax_ids(
        mut self,
        value: impl IntoIterator<Item = impl Into<String>>,
    ) -> Self {
        self.account_tax_ids = rt::Clearable::Set(
            value.into_iter().map(|item| item.into()).collect(),
        );
        self
    }
    /// Clears `account_tax_ids`.
    pub fn clear_account_tax_ids(mut self) -> Self {
        self.account_tax_ids = rt::Clearable::Clear;
        self
    }
    /// Issuer.
    pub fn issuer(mut self, value: crate::params::AccountReference) -> Self {
        self.issuer = Some(Box::new(value));
        self
    }
    /// Sets a parameter that the contract doesn't know.
    pub fn extra(mut self, name: impl Into<String>, value: impl Into<rt::Json>) -> Self {
        self.extra.insert(name.into(), value.into());
        self
    }
}
rt::record! {
    InvoiceSettings;
    0 => account_tax_ids "account_tax_ids" clearable;
    1 => issuer "issuer";
}
