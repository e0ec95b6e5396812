// Written by `cargo xtask regenerate` from spec/. To change it, change spec/ or codegen/.
use crate::rt;
/// The parameters of `company.verification`.
///
/// Contract: `#/paths/~1v1~1accounts/post/requestBody/content/application~1x-www-form-urlencoded/schema/properties/company/properties/verification`.
#[cfg(feature = "_params_company_verification")]
#[derive(Clone, Default)]
#[must_use]
pub struct CompanyVerification {
    document: Option<Box<Document>>,
    extra: rt::Extra,
}
#[cfg(feature = "_params_company_verification")]
impl CompanyVerification {
    /// Nothing set yet.
    pub fn new() -> Self {
        Default::default()
    }
    /// Document.
    pub fn document(mut self, value: Document) -> Self {
        self.document = Some(Box::new(value));
        self
    }
    /// Sets a parameter that the contract doesn't know.
    pub fn extra(mut self, name: impl Into<String>, value: impl Into<rt::Json>) -> Self {
        self.extra.insert(name.into(), value.into());
        self
    }
}
#[cfg(feature = "_params_company_verification")]
rt::record! {
    CompanyVerification;
    0 => document "document";
}
/// The parameters of `company.registration_date`.
///
/// Contract: `#/paths/~1v1~1accounts/post/requestBody/content/application~1x-www-form-urlencoded/schema/properties/company/properties/registration_date/anyOf/0`.
#[cfg(feature = "_params_date")]
#[derive(Clone, Default)]
#[must_use]
pub struct Date {
    day: i64,
    month: i64,
    year: i64,
    extra: rt::Extra,
}
#[cfg(feature = "_params_date")]
impl Date {
    /// With what is required.
    pub fn new(day: i64, month: i64, year: i64) -> Self {
        Self {
            day,
            month,
            year,
            ..Default::default()
        }
    }
    /// Sets a parameter that the contract doesn't know.
    pub fn extra(mut self, name: impl Into<String>, value: impl Into<rt::Json>) -> Self {
        self.extra.insert(name.into(), value.into());
        self
    }
}
#[cfg(feature = "_params_date")]
rt::record! {
    Date;
    0 => day "day" required;
    1 => month "month" required;
    2 => year "year" required;
}
/// The parameters of `company.directorship_declaration`.
///
/// Contract: `#/paths/~1v1~1accounts/post/requestBody/content/application~1x-www-form-urlencoded/schema/properties/company/properties/directorship_declaration`.
#[cfg(feature = "_params_declaration")]
#[derive(Clone, Default)]
#[must_use]
pub struct Declaration {
    date: Option<rt::Timestamp>,
    ip: Option<String>,
    user_agent: Option<String>,
    extra: rt::Extra,
}
#[cfg(feature = "_params_declaration")]
impl Declaration {
    /// Nothing set yet.
    pub fn new() -> Self {
        Default::default()
    }
    /// Date, in seconds since 1970.
    pub fn date(mut self, value: impl Into<rt::Timestamp>) -> Self {
        self.date = Some(value.into());
        self
    }
    /// Ip.
    pub fn ip(mut self, value: impl Into<String>) -> Self {
        self.ip = Some(value.into());
        self
    }
    /// User agent. At most 5000 characters.
    pub fn user_agent(mut self, value: impl Into<String>) -> Self {
        self.user_agent = Some(value.into());
        self
    }
    /// Sets a parameter that the contract doesn't know.
    pub fn extra(mut self, name: impl Into<String>, value: impl Into<rt::Json>) -> Self {
        self.extra.insert(name.into(), value.into());
        self
    }
}
#[cfg(feature = "_params_declaration")]
rt::record! {
    Declaration;
    0 => date "date";
    1 => ip "ip" sensitive;
    2 => user_agent "user_agent" sensitive;
}
/// The parameters of `company.verification.document`.
///
/// Contract: `#/paths/~1v1~1accounts/post/requestBody/content/application~1x-www-form-urlencoded/schema/properties/company/properties/verification/properties/document`.
#[cfg(feature = "_params_document")]
#[derive(Clone, Default)]
#[must_use]
pub struct Document {
    back: Option<rt::Id<crate::files::File>>,
    front: Option<rt::Id<crate::files::File>>,
    extra: rt::Extra,
}
#[cfg(feature = "_params_document")]
impl Document {
    /// Nothing set yet.
    pub fn new() -> Self {
        Default::default()
    }
    /// Back.
    pub fn back(mut self, value: impl Into<rt::Id<crate::files::File>>) -> Self {
        self.back = Some(value.into());
        self
    }
    /// Front.
    pub fn front(mut self, value: impl Into<rt::Id<crate::files::File>>) -> Self {
        self.front = Some(value.into());
        self
    }
    /// Sets a parameter that the contract doesn't know.
    pub fn extra(mut self, name: impl Into<String>, value: impl Into<rt::Json>) -> Self {
        self.extra.insert(name.into(), value.into());
        self
    }
}
#[cfg(feature = "_params_document")]
rt::record! {
    Document;
    0 => back "back";
    1 => front "front";
}
/// The parameters of `company.address_kana`.
///
/// Contract: `#/paths/~1v1~1accounts/post/requestBody/content/application~1x-www-form-urlencoded/schema/properties/company/properties/address_kana`.
#[cfg(feature = "_params_japan_address")]
#[derive(Clone, Default)]
#[must_use]
pub struct JapanAddress {
    city: Option<String>,
    country: Option<String>,
    line1: Option<String>,
    line2: Option<String>,
    postal_code: Option<String>,
    state: Option<String>,
    town: Option<String>,
    extra: rt::Extra,
}
#[cfg(feature = "_params_japan_address")]
impl JapanAddress {
    /// Nothing set yet.
    pub fn new() -> Self {
        Default::default()
    }
    /// City.
    pub fn city(mut self, value: impl Into<String>) -> Self {
        self.city = Some(value.into());
        self
    }
    /// Country.
    pub fn country(mut self, value: impl Into<String>) -> Self {
        self.country = Some(value.into());
        self
    }
    /// Line1.
    pub fn line1(mut self, value: impl Into<String>) -> Self {
        self.line1 = Some(value.into());
        self
    }
    /// Line2.
    pub fn line2(mut self, value: impl Into<String>) -> Self {
        self.line2 = Some(value.into());
        self
    }
    /// Postal code.
    pub fn postal_code(mut self, value: impl Into<String>) -> Self {
        self.postal_code = Some(value.into());
        self
    }
    /// State.
    pub fn state(mut self, value: impl Into<String>) -> Self {
        self.state = Some(value.into());
        self
    }
    /// Town.
    pub fn town(mut self, value: impl Into<String>) -> Self {
        self.town = Some(value.into());
        self
    }
    /// Sets a parameter that the contract doesn't know.
    pub fn extra(mut self, name: impl Into<String>, value: impl Into<rt::Json>) -> Self {
        self.extra.insert(name.into(), value.into());
        self
    }
}
#[cfg(feature = "_params_japan_address")]
rt::record! {
    JapanAddress;
    0 => city "city";
    1 => country "country";
    2 => line1 "line1" sensitive;
    3 => line2 "line2" sensitive;
    4 => postal_code "postal_code" sensitive;
    5 => state "state";
    6 => town "town";
}
