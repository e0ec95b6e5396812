// Written by `cargo xtask regenerate` from spec/. To change it, change spec/ or codegen/.
use crate::rt;
/// The parameters of `company.verification`.
///
/// Contract: `#/paths/~1v1~1accounts/post/requestBody/content/application~1x-www-form-urlencoded/schema/properties/company/properties/verification`.
#[cfg(feature = "_params_company_verification")]
#[derive(Clone)]
#[must_use]
pub struct CompanyVerification(rt::Params);
#[cfg(feature = "_params_company_verification")]
impl CompanyVerification {
    /// Nothing set yet.
    pub fn new() -> Self {
        Default::default()
    }
    /// Document.
    pub fn document(self, value: Document) -> Self {
        Self(self.0.set::<Document>(0, value))
    }
    /// Sets a parameter that the contract doesn't know.
    pub fn extra(self, name: impl Into<String>, value: impl Into<rt::Json>) -> Self {
        Self(self.0.set_extra(name, value))
    }
}
#[cfg(feature = "_params_company_verification")]
rt::params! {
    CompanyVerification;
    "document": Option<Document>;
}
/// The parameters of `company.registration_date`.
///
/// Contract: `#/paths/~1v1~1accounts/post/requestBody/content/application~1x-www-form-urlencoded/schema/properties/company/properties/registration_date/anyOf/0`.
#[cfg(feature = "_params_date")]
#[derive(Clone)]
#[must_use]
pub struct Date(rt::Params);
#[cfg(feature = "_params_date")]
impl Date {
    /// With what is required.
    pub fn new(day: i64, month: i64, year: i64) -> Self {
        Date(
            Date::default().0.set::<i64>(0, day).set::<i64>(1, month).set::<i64>(2, year),
        )
    }
    /// Sets a parameter that the contract doesn't know.
    pub fn extra(self, name: impl Into<String>, value: impl Into<rt::Json>) -> Self {
        Self(self.0.set_extra(name, value))
    }
}
#[cfg(feature = "_params_date")]
rt::params! {
    Date;
    "day" required: i64;
    "month" required: i64;
    "year" required: i64;
}
/// The parameters of `company.directorship_declaration`.
///
/// Contract: `#/paths/~1v1~1accounts/post/requestBody/content/application~1x-www-form-urlencoded/schema/properties/company/properties/directorship_declaration`.
#[cfg(feature = "_params_declaration")]
#[derive(Clone)]
#[must_use]
pub struct Declaration(rt::Params);
#[cfg(feature = "_params_declaration")]
impl Declaration {
    /// Nothing set yet.
    pub fn new() -> Self {
        Default::default()
    }
    /// Date, in seconds since 1970.
    pub fn date(self, value: impl Into<rt::Timestamp>) -> Self {
        Self(self.0.set::<rt::Timestamp>(0, value))
    }
    /// Ip.
    pub fn ip(self, value: impl Into<String>) -> Self {
        Self(self.0.set::<String>(1, value))
    }
    /// User agent. At most 5000 characters.
    pub fn user_agent(self, value: impl Into<String>) -> Self {
        Self(self.0.set::<String>(2, value))
    }
    /// Sets a parameter that the contract doesn't know.
    pub fn extra(self, name: impl Into<String>, value: impl Into<rt::Json>) -> Self {
        Self(self.0.set_extra(name, value))
    }
}
#[cfg(feature = "_params_declaration")]
rt::params! {
    Declaration;
    "date": Option<i64>;
    "ip" sensitive: Option<String>;
    "user_agent" sensitive: Option<String>;
}
/// The parameters of `company.verification.document`.
///
/// Contract: `#/paths/~1v1~1accounts/post/requestBody/content/application~1x-www-form-urlencoded/schema/properties/company/properties/verification/properties/document`.
#[cfg(feature = "_params_document")]
#[derive(Clone)]
#[must_use]
pub struct Document(rt::Params);
#[cfg(feature = "_params_document")]
impl Document {
    /// Nothing set yet.
    pub fn new() -> Self {
        Default::default()
    }
    /// Back.
    pub fn back(self, value: impl Into<rt::Id<crate::files::File>>) -> Self {
        Self(self.0.set::<rt::Id<crate::files::File>>(0, value))
    }
    /// Front.
    pub fn front(self, value: impl Into<rt::Id<crate::files::File>>) -> Self {
        Self(self.0.set::<rt::Id<crate::files::File>>(1, value))
    }
    /// Sets a parameter that the contract doesn't know.
    pub fn extra(self, name: impl Into<String>, value: impl Into<rt::Json>) -> Self {
        Self(self.0.set_extra(name, value))
    }
}
#[cfg(feature = "_params_document")]
rt::params! {
    Document;
    "back": Option<String>;
    "front": Option<String>;
}
/// The parameters of `company.address_kana`.
///
/// Contract: `#/paths/~1v1~1accounts/post/requestBody/content/application~1x-www-form-urlencoded/schema/properties/company/properties/address_kana`.
#[cfg(feature = "_params_japan_address")]
#[derive(Clone)]
#[must_use]
pub struct JapanAddress(rt::Params);
#[cfg(feature = "_params_japan_address")]
impl JapanAddress {
    /// Nothing set yet.
    pub fn new() -> Self {
        Default::default()
    }
    /// City.
    pub fn city(self, value: impl Into<String>) -> Self {
        Self(self.0.set::<String>(0, value))
    }
    /// Country.
    pub fn country(self, value: impl Into<String>) -> Self {
        Self(self.0.set::<String>(1, value))
    }
    /// Line1.
    pub fn line1(self, value: impl Into<String>) -> Self {
        Self(self.0.set::<String>(2, value))
    }
    /// Line2.
    pub fn line2(self, value: impl Into<String>) -> Self {
        Self(self.0.set::<String>(3, value))
    }
    /// Postal code.
    pub fn postal_code(self, value: impl Into<String>) -> Self {
        Self(self.0.set::<String>(4, value))
    }
    /// State.
    pub fn state(self, value: impl Into<String>) -> Self {
        Self(self.0.set::<String>(5, value))
    }
    /// Town.
    pub fn town(self, value: impl Into<String>) -> Self {
        Self(self.0.set::<String>(6, value))
    }
    /// Sets a parameter that the contract doesn't know.
    pub fn extra(self, name: impl Into<String>, value: impl Into<rt::Json>) -> Self {
        Self(self.0.set_extra(name, value))
    }
}
#[cfg(feature = "_params_japan_address")]
rt::params! {
    JapanAddress;
    "city": Option<String>;
    "country": Option<String>;
    "line1" sensitive: Option<String>;
    "line2" sensitive: Option<String>;
    "postal_code" sensitive: Option<String>;
    "state": Option<String>;
    "town": Option<String>;
}
