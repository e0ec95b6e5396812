// Written by `cargo xtask regenerate` from spec/. To change it, change spec/ or codegen/.
use crate::rt;
/// The parameters of `invoice_creation`.
///
/// Contract: `#/paths/~1v1~1payment_links/post/requestBody/content/application~1x-www-form-urlencoded/schema/properties/invoice_creation`.
#[derive(Clone, Default)]
#[must_use]
pub struct InvoiceCreation {
    enabled: bool,
    invoice_data: Option<Box<InvoiceData>>,
    extra: rt::Extra,
}
impl InvoiceCreation {
    /// With what is required.
    pub fn new(enabled: bool) -> Self {
        Self {
            enabled,
            ..Default::default()
        }
    }
    /// Invoice data.
    pub fn invoice_data(mut self, value: InvoiceData) -> Self {
        self.invoice_data = Some(Box::new(value));
        self
    }
    /// Sets a parameter that the contract doesn't know.
    pub fn extra(mut self, name: impl Into<String>, value: impl Into<rt::Json>) -> Self {
        self.extra.insert(name.into(), value.into());
        self
    }
}
rt::record! {
    InvoiceCreation;
    0 => enabled "enabled" required;
    1 => invoice_data "invoice_data";
}
/// The parameters of `invoice_creation.invoice_data`.
///
/// Contract: `#/paths/~1v1~1payment_links/post/requestBody/content/application~1x-www-form-urlencoded/schema/properties/invoice_creation/properties/invoice_data`.
#[derive(Clone, Default)]
#[must_use]
pub struct InvoiceData {
    account_tax_ids: rt::Clearable<Vec<String>>,
    custom_fields: rt::Clearable<Vec<crate::params::CustomField>>,
    description: Option<String>,
    footer: Option<String>,
    issuer: Option<Box<crate::payment_links::params::Issuer>>,
    metadata: rt::Clearable<rt::Metadata>,
    rendering_options: rt::Clearable<Box<crate::params::RenderingOptions>>,
    extra: rt::Extra,
}
impl InvoiceData {
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
    /// Custom fields.
    pub fn custom_fields(
        mut self,
        value: impl IntoIterator<Item = crate::params::CustomField>,
    ) -> Self {
        self.custom_fields = rt::Clearable::Set(value.into_iter().collect());
        self
    }
    /// Clears `custom_fields`.
    pub fn clear_custom_fields(mut self) -> Self {
        self.custom_fields = rt::Clearable::Clear;
        self
    }
    /// Description. At most 1500 characters.
    pub fn description(mut self, value: impl Into<String>) -> Self {
        self.description = Some(value.into());
        self
    }
    /// Footer. At most 5000 characters.
    pub fn footer(mut self, value: impl Into<String>) -> Self {
        self.footer = Some(value.into());
        self
    }
    /// Issuer.
    pub fn issuer(mut self, value: crate::payment_links::params::Issuer) -> Self {
        self.issuer = Some(Box::new(value));
        self
    }
    /// Metadata. A map with free keys.
    pub fn metadata(
        mut self,
        value: impl IntoIterator<Item = (impl Into<String>, impl Into<String>)>,
    ) -> Self {
        self.metadata = rt::Clearable::Set(
            value.into_iter().map(|(key, item)| (key.into(), item.into())).collect(),
        );
        self
    }
    /// Clears `metadata`.
    pub fn clear_metadata(mut self) -> Self {
        self.metadata = rt::Clearable::Clear;
        self
    }
    /// Rendering options.
    pub fn rendering_options(mut self, value: crate::params::RenderingOptions) -> Self {
        self.rendering_options = rt::Clearable::Set(Box::new(value));
        self
    }
    /// Clears `rendering_options`.
    pub fn clear_rendering_options(mut self) -> Self {
        self.rendering_options = rt::Clearable::Clear;
        self
    }
    /// Sets a parameter that the contract doesn't know.
    pub fn extra(mut self, name: impl Into<String>, value: impl Into<rt::Json>) -> Self {
        self.extra.insert(name.into(), value.into());
        self
    }
}
rt::record! {
    InvoiceData;
    0 => account_tax_ids "account_tax_ids" clearable;
    1 => custom_fields "custom_fields" clearable;
    2 => description "description";
    3 => footer "footer";
    4 => issuer "issuer";
    5 => metadata "metadata" clearable;
    6 => rendering_options "rendering_options";
}
