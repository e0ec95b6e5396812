// Written by `cargo xtask regenerate` from spec/. To change it, change spec/ or codegen/.
use crate::rt;
/// The parameters of `invoice_creation.invoice_data.custom_fields[]`.
///
/// Contract: `#/paths/~1v1~1checkout~1sessions/post/requestBody/content/application~1x-www-form-urlencoded/schema/properties/invoice_creation/properties/invoice_data/properties/custom_fields/anyOf/0/items`.
#[derive(Clone)]
#[must_use]
pub struct CustomField(rt::Params);
impl CustomField {
    /// With what is required.
    pub fn new(name: impl Into<String>, value: impl Into<String>) -> Self {
        CustomField(
            CustomField::default().0.set::<String>(0, name).set::<String>(1, value),
        )
    }
    /// Sets a parameter that the contract doesn't know.
    pub fn extra(self, name: impl Into<String>, value: impl Into<rt::Json>) -> Self {
        Self(self.0.set_extra(name, value))
    }
}
rt::params! {
    CustomField;
    "name" required: String;
    "value" required: String;
}
/// The parameters of `invoice_creation.invoice_data.rendering_options`.
///
/// Contract: `#/paths/~1v1~1checkout~1sessions/post/requestBody/content/application~1x-www-form-urlencoded/schema/properties/invoice_creation/properties/invoice_data/properties/rendering_options/anyOf/0`.
#[cfg(feature = "_params_rendering_options")]
#[derive(Clone)]
#[must_use]
pub struct RenderingOptions(rt::Params);
#[cfg(feature = "_params_rendering_options")]
impl RenderingOptions {
    /// Nothing set yet.
    pub fn new() -> Self {
        Default::default()
    }
    /// Amount tax display. `exclude_tax` or `include_inclusive_tax`.
    pub fn amount_tax_display(
        self,
        value: crate::v2::core::AccountAmountTaxDisplay,
    ) -> Self {
        Self(self.0.set::<crate::v2::core::AccountAmountTaxDisplay>(0, value))
    }
    /// Clears `amount_tax_display`.
    pub fn clear_amount_tax_display(self) -> Self {
        Self(self.0.clear(0))
    }
    /// Template. At most 5000 characters.
    pub fn template(self, value: impl Into<String>) -> Self {
        Self(self.0.set::<String>(1, value))
    }
    /// Sets a parameter that the contract doesn't know.
    pub fn extra(self, name: impl Into<String>, value: impl Into<rt::Json>) -> Self {
        Self(self.0.set_extra(name, value))
    }
}
#[cfg(feature = "_params_rendering_options")]
rt::params! {
    RenderingOptions;
    "amount_tax_display": rt::Clearable<crate::v2::core::AccountAmountTaxDisplay>;
    "template": Option<String>;
}
