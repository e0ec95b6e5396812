// Written by `cargo xtask regenerate` from spec/. To change it, change spec/ or codegen/.
use crate::rt;
/// The parameters of `defaults`.
///
/// Contract: `#/paths/~1v1~1tax~1settings/post/requestBody/content/application~1x-www-form-urlencoded/schema/properties/defaults`.
#[derive(Clone)]
#[must_use]
pub struct Defaults(rt::Params);
impl Defaults {
    /// Nothing set yet.
    pub fn new() -> Self {
        Default::default()
    }
    /// Tax behavior. `exclusive`, `inclusive` or `inferred_by_currency`.
    pub fn tax_behavior(self, value: crate::tax::SettingsDefaultsTaxBehavior) -> Self {
        Self(self.0.set::<crate::tax::SettingsDefaultsTaxBehavior>(0, value))
    }
    /// Tax code.
    pub fn tax_code(self, value: impl Into<rt::Id<crate::tax_codes::TaxCode>>) -> Self {
        Self(self.0.set::<rt::Id<crate::tax_codes::TaxCode>>(1, value))
    }
    /// Sets a parameter that the contract doesn't know.
    pub fn extra(self, name: impl Into<String>, value: impl Into<rt::Json>) -> Self {
        Self(self.0.set_extra(name, value))
    }
}
rt::params! {
    Defaults;
    "tax_behavior": Option<crate::tax::SettingsDefaultsTaxBehavior>;
    "tax_code": Option<String>;
}
/// The parameters of `head_office`.
///
/// Contract: `#/paths/~1v1~1tax~1settings/post/requestBody/content/application~1x-www-form-urlencoded/schema/properties/head_office`.
#[derive(Clone)]
#[must_use]
pub struct HeadOffice(rt::Params);
impl HeadOffice {
    /// With what is required.
    pub fn new(address: crate::params::Address) -> Self {
        HeadOffice(HeadOffice::default().0.set::<crate::params::Address>(0, address))
    }
    /// Sets a parameter that the contract doesn't know.
    pub fn extra(self, name: impl Into<String>, value: impl Into<rt::Json>) -> Self {
        Self(self.0.set_extra(name, value))
    }
}
rt::params! {
    HeadOffice;
    "address" required sensitive: crate::params::Address;
}
