// Written by `cargo xtask regenerate` from spec/. To change it, change spec/ or codegen/.

use crate::rt;

/// The text of the letter that comes with the card.
///
/// The parameters of `carrier_text`.
///
/// Contract: `#/paths/~1v1~1issuing~1personalization_designs/post/requestBody/content/application~1x-www-form-urlencoded/schema/properties/carrier_text`.
#[derive(Clone)]
#[must_use]
pub struct CarrierText(rt::Params);

impl CarrierText {
    /// Nothing set yet.
    pub fn new() -> Self {
        Default::default()
    }

    /// The text at the foot of the letter that the card comes with. At most 200 characters.
    pub fn footer_body<K>(self, value: impl rt::Maybe<String, K>) -> Self {
        Self(self.0.maybe::<String, K>(0, value))
    }

    /// Clears `footer_body`.
    pub fn clear_footer_body(self) -> Self {
        Self(self.0.clear(0))
    }

    /// The title above the text at the foot of the letter. At most 30 characters.
    pub fn footer_title<K>(self, value: impl rt::Maybe<String, K>) -> Self {
        Self(self.0.maybe::<String, K>(1, value))
    }

    /// Clears `footer_title`.
    pub fn clear_footer_title(self) -> Self {
        Self(self.0.clear(1))
    }

    /// The text at the head of the letter that the card comes with. At most 200 characters.
    pub fn header_body<K>(self, value: impl rt::Maybe<String, K>) -> Self {
        Self(self.0.maybe::<String, K>(2, value))
    }

    /// Clears `header_body`.
    pub fn clear_header_body(self) -> Self {
        Self(self.0.clear(2))
    }

    /// The title above the text at the head of the letter. At most 30 characters.
    pub fn header_title<K>(self, value: impl rt::Maybe<String, K>) -> Self {
        Self(self.0.maybe::<String, K>(3, value))
    }

    /// Clears `header_title`.
    pub fn clear_header_title(self) -> Self {
        Self(self.0.clear(3))
    }

    /// Sets a parameter that the contract doesn't know.
    pub fn extra(self, name: impl Into<String>, value: impl Into<rt::Json>) -> Self {
        Self(self.0.set_extra(name, value))
    }
}

/// The parameters of `preferences`.
///
/// Contract: `#/paths/~1v1~1issuing~1personalization_designs/get/parameters/4/schema`.
#[derive(Clone)]
#[must_use]
pub struct ListPreferences(rt::Params);

impl ListPreferences {
    /// Nothing set yet.
    pub fn new() -> Self {
        Default::default()
    }

    /// Only the default design, or with false the others.
    pub fn is_default<K>(self, value: impl rt::Maybe<bool, K>) -> Self {
        Self(self.0.maybe::<bool, K>(0, value))
    }

    /// Only the platform's default design, or with false the others.
    pub fn is_platform_default<K>(self, value: impl rt::Maybe<bool, K>) -> Self {
        Self(self.0.maybe::<bool, K>(1, value))
    }

    /// Sets a parameter that the contract doesn't know.
    pub fn extra(self, name: impl Into<String>, value: impl Into<rt::Json>) -> Self {
        Self(self.0.set_extra(name, value))
    }
}

/// Makes the design the one for new cards that name none, or not.
///
/// The parameters of `preferences`.
///
/// Contract: `#/paths/~1v1~1issuing~1personalization_designs/post/requestBody/content/application~1x-www-form-urlencoded/schema/properties/preferences`.
#[derive(Clone)]
#[must_use]
pub struct Preferences(rt::Params);

impl Preferences {
    /// With what is required.
    pub fn new(is_default: bool) -> Self {
        Preferences(Preferences::default().0.set::<bool>(0, is_default))
    }

    /// Sets a parameter that the contract doesn't know.
    pub fn extra(self, name: impl Into<String>, value: impl Into<rt::Json>) -> Self {
        Self(self.0.set_extra(name, value))
    }
}

rt::params! {
    CarrierText;
    "footer_body": rt::Clearable<String>;
    "footer_title": rt::Clearable<String>;
    "header_body": rt::Clearable<String>;
    "header_title": rt::Clearable<String>;
}

rt::params! {
    ListPreferences;
    "is_default": bool;
    "is_platform_default": bool;
}

rt::params! {
    Preferences;
    "is_default" required: bool;
}
