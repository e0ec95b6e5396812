// Written by `cargo xtask regenerate` from spec/. To change it, change spec/ or codegen/.
use crate::rt;
/// The parameters of `name_collection.business`.
///
/// Contract: `#/paths/~1v1~1checkout~1sessions/post/requestBody/content/application~1x-www-form-urlencoded/schema/properties/name_collection/properties/business`.
#[derive(Clone, Default)]
#[must_use]
pub struct Business {
    enabled: bool,
    optional: Option<bool>,
    extra: rt::Extra,
}
impl Business {
    /// With what is required.
    pub fn new(enabled: bool) -> Self {
        Self {
            enabled,
            ..Default::default()
        }
    }
    /// Optional.
    pub fn optional(mut self, value: bool) -> Self {
        self.optional = Some(value);
        self
    }
    /// Sets a parameter that the contract doesn't know.
    pub fn extra(mut self, name: impl Into<String>, value: impl Into<rt::Json>) -> Self {
        self.extra.insert(name.into(), value.into());
        self
    }
}
rt::record! {
    Business;
    0 => enabled "enabled" required;
    1 => optional "optional";
}
/// The parameters of `name_collection`.
///
/// Contract: `#/paths/~1v1~1checkout~1sessions/post/requestBody/content/application~1x-www-form-urlencoded/schema/properties/name_collection`.
#[derive(Clone, Default)]
#[must_use]
pub struct NameCollection {
    business: Option<Box<Business>>,
    individual: Option<Box<Business>>,
    extra: rt::Extra,
}
impl NameCollection {
    /// Nothing set yet.
    pub fn new() -> Self {
        Default::default()
    }
    /// Business.
    pub fn business(mut self, value: Business) -> Self {
        self.business = Some(Box::new(value));
        self
    }
    /// Individual.
    pub fn individual(mut self, value: Business) -> Self {
        self.individual = Some(Box::new(value));
        self
    }
    /// Sets a parameter that the contract doesn't know.
    pub fn extra(mut self, name: impl Into<String>, value: impl Into<rt::Json>) -> Self {
        self.extra.insert(name.into(), value.into());
        self
    }
}
rt::record! {
    NameCollection;
    0 => business "business";
    1 => individual "individual";
}
