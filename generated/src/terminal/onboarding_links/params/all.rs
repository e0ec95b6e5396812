// Written by `cargo xtask regenerate` from spec/. To change it, change spec/ or codegen/.

use crate::rt;

/// What the link that has a merchant accept Apple's terms allows.
///
/// The parameters of `link_options.apple_terms_and_conditions`.
///
/// Contract: `#/paths/~1v1~1terminal~1onboarding_links/post/requestBody/content/application~1x-www-form-urlencoded/schema/properties/link_options/properties/apple_terms_and_conditions`.
#[derive(Clone)]
#[must_use]
pub struct AppleTermsAndConditions(rt::Params);

impl AppleTermsAndConditions {
    /// With what is required.
    pub fn new(merchant_display_name: impl Into<String>) -> Self {
        AppleTermsAndConditions(
            AppleTermsAndConditions::default().0.set::<String>(0, merchant_display_name),
        )
    }

    /// Whether merchants can link another Apple account later on.
    pub fn allow_relinking<K>(self, value: impl rt::Maybe<bool, K>) -> Self {
        Self(self.0.maybe::<bool, K>(1, value))
    }

    /// Sets a parameter that the contract doesn't know.
    pub fn extra(self, name: impl Into<String>, value: impl Into<rt::Json>) -> Self {
        Self(self.0.set_extra(name, value))
    }
}

/// What the kind of link at hand needs, under the name of its `link_type`.
///
/// The parameters of `link_options`.
///
/// Contract: `#/paths/~1v1~1terminal~1onboarding_links/post/requestBody/content/application~1x-www-form-urlencoded/schema/properties/link_options`.
#[derive(Clone)]
#[must_use]
pub struct LinkOptions(rt::Params);

impl LinkOptions {
    /// Nothing set yet.
    pub fn new() -> Self {
        Default::default()
    }

    /// What the link that has a merchant accept Apple's terms allows.
    pub fn apple_terms_and_conditions<K>(
        self,
        value: impl rt::Maybe<AppleTermsAndConditions, K>,
    ) -> Self {
        Self(self.0.maybe::<AppleTermsAndConditions, K>(0, value))
    }

    /// Sets a parameter that the contract doesn't know.
    pub fn extra(self, name: impl Into<String>, value: impl Into<rt::Json>) -> Self {
        Self(self.0.set_extra(name, value))
    }
}

/// What the link is for.
///
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

rt::params! {
    AppleTermsAndConditions;
    "merchant_display_name" required: String;
    "allow_relinking": bool;
}

rt::params! {
    LinkOptions;
    "apple_terms_and_conditions": AppleTermsAndConditions;
}

rt::open_enum! {
    LinkType;
    0 => AppleTermsAndConditions "apple_terms_and_conditions";
}
