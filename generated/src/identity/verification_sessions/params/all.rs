// Written by `cargo xtask regenerate` from spec/. To change it, change spec/ or codegen/.

use crate::accounts::Account;
use crate::identity::AllowedType;
use crate::rt;

/// How documents are checked.
///
/// The parameters of `options.document`.
///
/// Contract: `#/paths/~1v1~1identity~1verification_sessions/post/requestBody/content/application~1x-www-form-urlencoded/schema/properties/options/properties/document/anyOf/0`.
#[derive(Clone)]
#[must_use]
pub struct Document(rt::Params);

impl Document {
    /// Nothing set yet.
    pub fn new() -> Self {
        Default::default()
    }

    /// The documents that are accepted. Any other fails with `document_type_not_allowed`. `driving_license`, `id_card` or `passport`. An empty list says that there are none. A second call replaces the first.
    pub fn allowed_types<K>(self, value: impl rt::MaybeList<AllowedType, K>) -> Self {
        Self(self.0.maybe_list::<AllowedType, K>(0, value))
    }

    /// Whether the person also gives an id number, which is checked with the name and birth date of the document.
    pub fn require_id_number<K>(self, value: impl rt::Maybe<bool, K>) -> Self {
        Self(self.0.maybe::<bool, K>(1, value))
    }

    /// Whether the document must be photographed with the device's camera. Then no pictures can be uploaded.
    pub fn require_live_capture<K>(self, value: impl rt::Maybe<bool, K>) -> Self {
        Self(self.0.maybe::<bool, K>(2, value))
    }

    /// Whether the person also takes a picture of themselves, which is compared with the photo in the document.
    pub fn require_matching_selfie<K>(self, value: impl rt::Maybe<bool, K>) -> Self {
        Self(self.0.maybe::<bool, K>(3, value))
    }

    /// Sets a parameter that the contract doesn't know.
    pub fn extra(self, name: impl Into<String>, value: impl Into<rt::Json>) -> Self {
        Self(self.0.set_extra(name, value))
    }
}

/// How the checks are done.
///
/// The parameters of `options`.
///
/// Contract: `#/paths/~1v1~1identity~1verification_sessions/post/requestBody/content/application~1x-www-form-urlencoded/schema/properties/options`.
#[derive(Clone)]
#[must_use]
pub struct Options(rt::Params);

impl Options {
    /// Nothing set yet.
    pub fn new() -> Self {
        Default::default()
    }

    /// How documents are checked.
    pub fn document<K>(self, value: impl rt::Maybe<Document, K>) -> Self {
        Self(self.0.maybe::<Document, K>(0, value))
    }

    /// Clears `document`.
    pub fn clear_document(self) -> Self {
        Self(self.0.clear(0))
    }

    /// Sets a parameter that the contract doesn't know.
    pub fn extra(self, name: impl Into<String>, value: impl Into<rt::Json>) -> Self {
        Self(self.0.set_extra(name, value))
    }
}

/// What you know of the person to verify.
///
/// The parameters of `provided_details`.
///
/// Contract: `#/paths/~1v1~1identity~1verification_sessions/post/requestBody/content/application~1x-www-form-urlencoded/schema/properties/provided_details`.
#[derive(Clone)]
#[must_use]
pub struct ProvidedDetails(rt::Params);

impl ProvidedDetails {
    /// Nothing set yet.
    pub fn new() -> Self {
        Default::default()
    }

    /// The email of the person to verify.
    pub fn email<K>(self, value: impl rt::Maybe<String, K>) -> Self {
        Self(self.0.maybe::<String, K>(0, value))
    }

    /// The phone number of the person to verify.
    pub fn phone<K>(self, value: impl rt::Maybe<String, K>) -> Self {
        Self(self.0.maybe::<String, K>(1, value))
    }

    /// Sets a parameter that the contract doesn't know.
    pub fn extra(self, name: impl Into<String>, value: impl Into<rt::Json>) -> Self {
        Self(self.0.set_extra(name, value))
    }
}

/// Which person of which account to verify.
///
/// The parameters of `related_person`.
///
/// Contract: `#/paths/~1v1~1identity~1verification_sessions/post/requestBody/content/application~1x-www-form-urlencoded/schema/properties/related_person`.
#[derive(Clone)]
#[must_use]
pub struct RelatedPerson(rt::Params);

impl RelatedPerson {
    /// With what is required.
    pub fn new(account: impl Into<rt::Id<Account>>, person: impl Into<String>) -> Self {
        RelatedPerson(
            RelatedPerson::default()
                .0
                .set::<rt::Id<Account>>(0, account)
                .set::<String>(1, person),
        )
    }

    /// Sets a parameter that the contract doesn't know.
    pub fn extra(self, name: impl Into<String>, value: impl Into<rt::Json>) -> Self {
        Self(self.0.set_extra(name, value))
    }
}

rt::params! {
    Document;
    "allowed_types": Vec<AllowedType>;
    "require_id_number": bool;
    "require_live_capture": bool;
    "require_matching_selfie": bool;
}

rt::params! {
    Options;
    "document": rt::Clearable<Document>;
}

rt::params! {
    ProvidedDetails;
    "email" sensitive: String;
    "phone" sensitive: String;
}

rt::params! {
    RelatedPerson;
    "account" required: String;
    "person" required: String;
}
