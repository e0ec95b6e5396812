// Written by `cargo xtask regenerate` from spec/. To change it, change spec/ or codegen/.
use crate::rt;
/// The parameters of `address`.
///
/// Contract: `#/paths/~1v1~1terminal~1locations/post/requestBody/content/application~1x-www-form-urlencoded/schema/properties/address`.
#[derive(Clone)]
#[must_use]
pub struct Address(rt::Params);
impl Address {
    /// With what is required.
    pub fn new(country: impl Into<String>) -> Self {
        Address(Address::default().0.set::<String>(1, country))
    }
    /// City. At most 5000 characters.
    pub fn city(self, value: impl Into<String>) -> Self {
        Self(self.0.set::<String>(0, value))
    }
    /// Line1. At most 5000 characters.
    pub fn line1(self, value: impl Into<String>) -> Self {
        Self(self.0.set::<String>(2, value))
    }
    /// Line2. At most 5000 characters.
    pub fn line2(self, value: impl Into<String>) -> Self {
        Self(self.0.set::<String>(3, value))
    }
    /// Postal code. At most 5000 characters.
    pub fn postal_code(self, value: impl Into<String>) -> Self {
        Self(self.0.set::<String>(4, value))
    }
    /// State. At most 5000 characters.
    pub fn state(self, value: impl Into<String>) -> Self {
        Self(self.0.set::<String>(5, value))
    }
    /// Sets a parameter that the contract doesn't know.
    pub fn extra(self, name: impl Into<String>, value: impl Into<rt::Json>) -> Self {
        Self(self.0.set_extra(name, value))
    }
}
rt::params! {
    Address;
    "city": Option<String>;
    "country" required: String;
    "line1" sensitive: Option<String>;
    "line2" sensitive: Option<String>;
    "postal_code" sensitive: Option<String>;
    "state": Option<String>;
}
/// Address kana: the same shape as [`crate::params::JapanAddress`].
pub type AddressKana = crate::params::JapanAddress;
/// Address kanji: the same shape as [`crate::params::JapanAddress`].
pub type AddressKanji = crate::params::JapanAddress;
