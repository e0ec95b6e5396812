// Written by `cargo xtask regenerate` from spec/. To change it, change spec/ or codegen/.
use crate::rt;
/// The parameters of `invoice_creation.invoice_data.custom_fields[]`.
///
/// Contract: `#/paths/~1v1~1checkout~1sessions/post/requestBody/content/application~1x-www-form-urlencoded/schema/properties/invoice_creation/properties/invoice_data/properties/custom_fields/anyOf/0/items`.
#[derive(Clone, Default)]
#[must_use]
pub struct CustomField {
    name: String,
    value: String,
    extra: rt::Extra,
}
impl CustomField {
    /// With what is required.
    pub fn new(name: impl Into<String>, value: impl Into<String>) -> Self {
        Self {
            name: name.into(),
            value: value.into(),
            ..Default::default()
        }
    }
    /// Sets a parameter that the contract doesn't know.
    pub fn extra(mut self, name: impl Into<String>, value: impl Into<rt::Json>) -> Self {
        self.extra.insert(name.into(), value.into());
        self
    }
}
rt::record! {
    CustomField;
    0 => name "name" required;
    1 => value "value" required;
}
/// The parameters of `invoice_creation.invoice_data.rendering_options`.
///
/// Contract: `#/paths/~1v1~1checkout~1sessions/post/requestBody/content/application~1x-www-form-urlencoded/schema/properties/invoice_creation/properties/invoice_data/properties/rendering_options/anyOf/0`.
#[cfg(feature = "_params_rendering_options")]
#[derive(Clone, Default)]
#[must_use]
pub struct RenderingOptions {
    amount_tax_display: rt::Clearable<crate::v2::core::AccountAmountTaxDisplay>,
    template: Option<String>,
    extra: rt::Extra,
}
#[cfg(feature = "_params_rendering_options")]
impl RenderingOptions {
    /// Nothing set yet.
    pub fn new() -> Self {
        Default::default()
    }
    /// Amount tax display. `exclude_tax` or `include_inclusive_tax`.
    pub fn amount_tax_display(
        mut self,
        value: crate::v2::core::AccountAmountTaxDisplay,
    ) -> Self {
        self.amount_tax_display = rt::Clearable::Set(value);
        self
    }
    /// Clears `amount_tax_display`.
    pub fn clear_amount_tax_display(mut self) -> Self {
        self.amount_tax_display = rt::Clearable::Clear;
        self
    }
    /// Template. At most 5000 characters.
    pub fn template(mut self, value: impl Into<String>) -> Self {
        self.template = Some(value.into());
        self
    }
    /// Sets a parameter that the contract doesn't know.
    pub fn extra(mut self, name: impl Into<String>, value: impl Into<rt::Json>) -> Self {
        self.extra.insert(name.into(), value.into());
        self
    }
}
#[cfg(feature = "_params_rendering_options")]
rt::record! {
    RenderingOptions;
    0 => amount_tax_display "amount_tax_display";
    1 => template "template";
}
