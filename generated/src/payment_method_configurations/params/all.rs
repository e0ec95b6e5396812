// Written by `cargo xtask regenerate` from spec/. To change it, change spec/ or codegen/.
use crate::rt;
/// The parameters of `acss_debit.display_preference`.
///
/// Contract: `#/paths/~1v1~1payment_method_configurations/post/requestBody/content/application~1x-www-form-urlencoded/schema/properties/acss_debit/properties/display_preference`.
#[derive(Clone, Default)]
#[must_use]
pub struct DisplayPreference {
    preference: Option<
        crate::payment_method_configurations::PaymentMethodConfigurationPreference,
    >,
    extra: rt::Extra,
}
impl DisplayPreference {
    /// Nothing set yet.
    pub fn new() -> Self {
        Default::default()
    }
    /// Preference. `none`, `off` or `on`.
    pub fn preference(
        mut self,
        value: crate::payment_method_configurations::PaymentMethodConfigurationPreference,
    ) -> Self {
        self.preference = Some(value);
        self
    }
    /// Sets a parameter that the contract doesn't know.
    pub fn extra(mut self, name: impl Into<String>, value: impl Into<rt::Json>) -> Self {
        self.extra.insert(name.into(), value.into());
        self
    }
}
rt::record! {
    DisplayPreference;
    0 => preference "preference";
}
/// The parameters of `acss_debit`.
///
/// Contract: `#/paths/~1v1~1payment_method_configurations/post/requestBody/content/application~1x-www-form-urlencoded/schema/properties/acss_debit`.
#[derive(Clone, Default)]
#[must_use]
pub struct PaymentMethod {
    display_preference: Option<Box<DisplayPreference>>,
    extra: rt::Extra,
}
impl PaymentMethod {
    /// Nothing set yet.
    pub fn new() -> Self {
        Default::default()
    }
    /// Display preference.
    pub fn display_preference(mut self, value: DisplayPreference) -> Self {
        self.display_preference = Some(Box::new(value));
        self
    }
    /// Sets a parameter that the contract doesn't know.
    pub fn extra(mut self, name: impl Into<String>, value: impl Into<rt::Json>) -> Self {
        self.extra.insert(name.into(), value.into());
        self
    }
}
rt::record! {
    PaymentMethod;
    0 => display_preference "display_preference";
}
