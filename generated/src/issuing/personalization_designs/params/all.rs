// Written by `cargo xtask regenerate` from spec/. To change it, change spec/ or codegen/.
use crate::rt;
/// The parameters of `carrier_text`.
///
/// Contract: `#/paths/~1v1~1issuing~1personalization_designs/post/requestBody/content/application~1x-www-form-urlencoded/schema/properties/carrier_text`.
#[derive(Clone, Default)]
#[must_use]
pub struct CarrierText {
    footer_body: rt::Clearable<String>,
    footer_title: rt::Clearable<String>,
    header_body: rt::Clearable<String>,
    header_title: rt::Clearable<String>,
    extra: rt::Extra,
}
impl CarrierText {
    /// Nothing set yet.
    pub fn new() -> Self {
        Default::default()
    }
    /// Footer body. At most 200 characters.
    pub fn footer_body(mut self, value: impl Into<String>) -> Self {
        self.footer_body = rt::Clearable::Set(value.into());
        self
    }
    /// Clears `footer_body`.
    pub fn clear_footer_body(mut self) -> Self {
        self.footer_body = rt::Clearable::Clear;
        self
    }
    /// Footer title. At most 30 characters.
    pub fn footer_title(mut self, value: impl Into<String>) -> Self {
        self.footer_title = rt::Clearable::Set(value.into());
        self
    }
    /// Clears `footer_title`.
    pub fn clear_footer_title(mut self) -> Self {
        self.footer_title = rt::Clearable::Clear;
        self
    }
    /// Header body. At most 200 characters.
    pub fn header_body(mut self, value: impl Into<String>) -> Self {
        self.header_body = rt::Clearable::Set(value.into());
        self
    }
    /// Clears `header_body`.
    pub fn clear_header_body(mut self) -> Self {
        self.header_body = rt::Clearable::Clear;
        self
    }
    /// Header title. At most 30 characters.
    pub fn header_title(mut self, value: impl Into<String>) -> Self {
        self.header_title = rt::Clearable::Set(value.into());
        self
    }
    /// Clears `header_title`.
    pub fn clear_header_title(mut self) -> Self {
        self.header_title = rt::Clearable::Clear;
        self
    }
    /// Sets a parameter that the contract doesn't know.
    pub fn extra(mut self, name: impl Into<String>, value: impl Into<rt::Json>) -> Self {
        self.extra.insert(name.into(), value.into());
        self
    }
}
rt::record! {
    CarrierText;
    0 => footer_body "footer_body";
    1 => footer_title "footer_title";
    2 => header_body "header_body";
    3 => header_title "header_title";
}
/// The parameters of `preferences`.
///
/// Contract: `#/paths/~1v1~1issuing~1personalization_designs/get/parameters/4/schema`.
#[derive(Clone, Default)]
#[must_use]
pub struct ListPreferences {
    is_default: Option<bool>,
    is_platform_default: Option<bool>,
    extra: rt::Extra,
}
impl ListPreferences {
    /// Nothing set yet.
    pub fn new() -> Self {
        Default::default()
    }
    /// Is default.
    pub fn is_default(mut self, value: bool) -> Self {
        self.is_default = Some(value);
        self
    }
    /// Is platform default.
    pub fn is_platform_default(mut self, value: bool) -> Self {
        self.is_platform_default = Some(value);
        self
    }
    /// Sets a parameter that the contract doesn't know.
    pub fn extra(mut self, name: impl Into<String>, value: impl Into<rt::Json>) -> Self {
        self.extra.insert(name.into(), value.into());
        self
    }
}
rt::record! {
    ListPreferences;
    0 => is_default "is_default";
    1 => is_platform_default "is_platform_default";
}
/// The parameters of `preferences`.
///
/// Contract: `#/paths/~1v1~1issuing~1personalization_designs/post/requestBody/content/application~1x-www-form-urlencoded/schema/properties/preferences`.
#[derive(Clone, Default)]
#[must_use]
pub struct Preferences {
    is_default: bool,
    extra: rt::Extra,
}
impl Preferences {
    /// With what is required.
    pub fn new(is_default: bool) -> Self {
        Self {
            is_default,
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
    Preferences;
    0 => is_default "is_default" required;
}
