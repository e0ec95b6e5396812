// Written by `cargo xtask regenerate` from spec/. To change it, change spec/ or codegen/.
use crate::rt;
/// The parameters of `link_options.apple_terms_and_conditions`.
///
/// Contract: `#/paths/~1v1~1terminal~1onboarding_links/post/requestBody/content/application~1x-www-form-urlencoded/schema/properties/link_options/properties/apple_terms_and_conditions`.
#[derive(Clone, Default)]
#[must_use]
pub struct AppleTermsAndConditions {
    allow_relinking: Option<bool>,
    merchant_display_name: String,
    extra: rt::Extra,
}
impl AppleTermsAndConditions {
    /// With what is required.
    pub fn new(merchant_display_name: impl Into<String>) -> Self {
        Self {
            merchant_display_name: merchant_display_name.into(),
            ..Default::default()
        }
    }
    /// Allow relinking.
    pub fn allow_relinking(mut self, value: bool) -> Self {
        self.allow_relinking = Some(value);
        self
    }
    /// Sets a parameter that the contract doesn't know.
    pub fn extra(mut self, name: impl Into<String>, value: impl Into<rt::Json>) -> Self {
        self.extra.insert(name.into(), value.into());
        self
    }
}
rt::record! {
    AppleTermsAndConditions;
    0 => allow_relinking "allow_relinking";
    1 => merchant_display_name "merchant_display_name" required;
}
/// The parameters of `link_options`.
///
/// Contract: `#/paths/~1v1~1terminal~1onboarding_links/post/requestBody/content/application~1x-www-form-urlencoded/schema/properties/link_options`.
#[derive(Clone, Default)]
#[must_use]
pub struct LinkOptions {
    apple_terms_and_conditions: Option<Box<AppleTermsAndConditions>>,
    extra: rt::Extra,
}
impl LinkOptions {
    /// Nothing set yet.
    pub fn new() -> Self {
        Default::default()
    }
    /// Apple terms and conditions.
    pub fn apple_terms_and_conditions(mut self, value: AppleTermsAndConditions) -> Self {
        self.apple_terms_and_conditions = Some(Box::new(value));
        self
    }
    /// Sets a parameter that the contract doesn't know.
    pub fn extra(mut self, name: impl Into<String>, value: impl Into<rt::Json>) -> Self {
        self.extra.insert(name.into(), value.into());
        self
    }
}
rt::record! {
    LinkOptions;
    0 => apple_terms_and_conditions "apple_terms_and_conditions";
}
/// The values of `link_type`.
///
/// Contract: `#/paths/~1v1~1terminal~1onboarding_links/post/requestBody/content/application~1x-www-form-urlencoded/schema/properties/link_type`.
///
/// Feature: `terminal`.
#[derive(Clone)]
#[non_exhaustive]
pub enum LinkType {
    /// `apple_terms_and_conditions`
    AppleTermsAndConditions,
    /// A value that the contract doesn't list.
    Unknown(String),
}
rt::open_enum! {
    LinkType;
    0 => AppleTermsAndConditions "apple_terms_and_conditions";
}
