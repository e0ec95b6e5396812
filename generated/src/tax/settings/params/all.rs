// Written by `cargo xtask regenerate` from spec/. To change it, change spec/ or codegen/.
use crate::rt;
/// The parameters of `defaults`.
///
/// Contract: `#/paths/~1v1~1tax~1settings/post/requestBody/content/application~1x-www-form-urlencoded/schema/properties/defaults`.
#[derive(Clone, Default)]
#[must_use]
pub struct Defaults {
    tax_behavior: Option<crate::tax::SettingsDefaultsTaxBehavior>,
    tax_code: Option<rt::Id<crate::tax_codes::TaxCode>>,
    extra: rt::Extra,
}
impl Defaults {
    /// Nothing set yet.
    pub fn new() -> Self {
        Default::default()
    }
    /// Tax behavior. `exclusive`, `inclusive` or `inferred_by_currency`.
    pub fn tax_behavior(
        mut self,
        value: crate::tax::SettingsDefaultsTaxBehavior,
    ) -> Self {
        self.tax_behavior = Some(value);
        self
    }
    /// Tax code.
    pub fn tax_code(
        mut self,
        value: impl Into<rt::Id<crate::tax_codes::TaxCode>>,
    ) -> Self {
        self.tax_code = Some(value.into());
        self
    }
    /// Sets a parameter that the contract doesn't know.
    pub fn extra(mut self, name: impl Into<String>, value: impl Into<rt::Json>) -> Self {
        self.extra.insert(name.into(), value.into());
        self
    }
}
rt::record! {
    Defaults;
    0 => tax_behavior "tax_behavior";
    1 => tax_code "tax_code";
}
/// The parameters of `head_office`.
///
/// Contract: `#/paths/~1v1~1tax~1settings/post/requestBody/content/application~1x-www-form-urlencoded/schema/properties/head_office`.
#[derive(Clone, Default)]
#[must_use]
pub struct HeadOffice {
    address: crate::params::Address,
    extra: rt::Extra,
}
impl HeadOffice {
    /// With what is required.
    pub fn new(address: crate::params::Address) -> Self {
        Self {
            address,
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
    HeadOffice;
    0 => address "address" required sensitive;
}
