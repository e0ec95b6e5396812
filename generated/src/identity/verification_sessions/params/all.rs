// Written by `cargo xtask regenerate` from spec/. To change it, change spec/ or codegen/.
use crate::rt;
/// Created: the same shape as [`crate::params::TimeFilter`].
pub type Created = crate::params::TimeFilter;
/// The parameters of `options.document`.
///
/// Contract: `#/paths/~1v1~1identity~1verification_sessions/post/requestBody/content/application~1x-www-form-urlencoded/schema/properties/options/properties/document/anyOf/0`.
#[derive(Clone, Default)]
#[must_use]
pub struct Document {
    allowed_types: Option<Vec<crate::identity::AllowedType>>,
    require_id_number: Option<bool>,
    require_live_capture: Option<bool>,
    require_matching_selfie: Option<bool>,
    extra: rt::Extra,
}
impl Document {
    /// Nothing set yet.
    pub fn new() -> Self {
        Default::default()
    }
    /// Allowed types. `driving_license`, `id_card` or `passport`.
    pub fn allowed_types(
        mut self,
        value: impl IntoIterator<Item = crate::identity::AllowedType>,
    ) -> Self {
        self.allowed_types = Some(value.into_iter().collect());
        self
    }
    /// Require id number.
    pub fn require_id_number(mut self, value: bool) -> Self {
        self.require_id_number = Some(value);
        self
    }
    /// Require live capture.
    pub fn require_live_capture(mut self, value: bool) -> Self {
        self.require_live_capture = Some(value);
        self
    }
    /// Require matching selfie.
    pub fn require_matching_selfie(mut self, value: bool) -> Self {
        self.require_matching_selfie = Some(value);
        self
    }
    /// Sets a parameter that the contract doesn't know.
    pub fn extra(mut self, name: impl Into<String>, value: impl Into<rt::Json>) -> Self {
        self.extra.insert(name.into(), value.into());
        self
    }
}
rt::record! {
    Document;
    0 => allowed_types "allowed_types";
    1 => require_id_number "require_id_number";
    2 => require_live_capture "require_live_capture";
    3 => require_matching_selfie "require_matching_selfie";
}
/// The parameters of `options`.
///
/// Contract: `#/paths/~1v1~1identity~1verification_sessions/post/requestBody/content/application~1x-www-form-urlencoded/schema/properties/options`.
#[derive(Clone, Default)]
#[must_use]
pub struct Options {
    document: rt::Clearable<Box<Document>>,
    extra: rt::Extra,
}
impl Options {
    /// Nothing set yet.
    pub fn new() -> Self {
        Default::default()
    }
    /// Document.
    pub fn document(mut self, value: Document) -> Self {
        self.document = rt::Clearable::Set(Box::new(value));
        self
    }
    /// Clears `document`.
    pub fn clear_document(mut self) -> Self {
        self.document = rt::Clearable::Clear;
        self
    }
    /// Sets a parameter that the contract doesn't know.
    pub fn extra(mut self, name: impl Into<String>, value: impl Into<rt::Json>) -> Self {
        self.extra.insert(name.into(), value.into());
        self
    }
}
rt::record! {
    Options;
    0 => document "document";
}
/// The parameters of `provided_details`.
///
/// Contract: `#/paths/~1v1~1identity~1verification_sessions/post/requestBody/content/application~1x-www-form-urlencoded/schema/properties/provided_details`.
#[derive(Clone, Default)]
#[must_use]
pub struct ProvidedDetails {
    email: Option<String>,
    phone: Option<String>,
    extra: rt::Extra,
}
impl ProvidedDetails {
    /// Nothing set yet.
    pub fn new() -> Self {
        Default::default()
    }
    /// Email.
    pub fn email(mut self, value: impl Into<String>) -> Self {
        self.email = Some(value.into());
        self
    }
    /// Phone.
    pub fn phone(mut self, value: impl Into<String>) -> Self {
        self.phone = Some(value.into());
        self
    }
    /// Sets a parameter that the contract doesn't know.
    pub fn extra(mut self, name: impl Into<String>, value: impl Into<rt::Json>) -> Self {
        self.extra.insert(name.into(), value.into());
        self
    }
}
rt::record! {
    ProvidedDetails;
    0 => email "email" sensitive;
    1 => phone "phone" sensitive;
}
/// Range: the same shape as [`crate::params::RangeQuery`].
pub type Range = crate::params::RangeQuery;
/// The parameters of `related_person`.
///
/// Contract: `#/paths/~1v1~1identity~1verification_sessions/post/requestBody/content/application~1x-www-form-urlencoded/schema/properties/related_person`.
#[derive(Clone, Default)]
#[must_use]
pub struct RelatedPerson {
    account: rt::Id<crate::accounts::Account>,
    person: String,
    extra: rt::Extra,
}
impl RelatedPerson {
    /// With what is required.
    pub fn new(
        account: impl Into<rt::Id<crate::accounts::Account>>,
        person: impl Into<String>,
    ) -> Self {
        Self {
            account: account.into(),
            person: person.into(),
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
    RelatedPerson;
    0 => account "account" required;
    1 => person "person" required;
}
