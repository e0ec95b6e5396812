// Written by `cargo xtask regenerate` from spec/. To change it, change spec/ or codegen/.

use crate::identity::VerificationReportType;
use crate::identity::VerificationSession;
use crate::identity::verification_sessions::params::Options;
use crate::identity::verification_sessions::params::ProvidedDetails;
use crate::identity::verification_sessions::params::RelatedPerson;
use crate::rt;

/// Create a VerificationSession.
///
/// `POST /v1/identity/verification_sessions`
///
/// Feature: `identity`.
#[doc(alias = "PostIdentityVerificationSessions")]
#[doc(alias = "postidentityverificationsessions")]
pub fn create() -> Create {
    Default::default()
}

/// The request of [`identity.verification_sessions.create`](create()).
///
/// `POST /v1/identity/verification_sessions` (`PostIdentityVerificationSessions`).
#[doc(alias = "PostIdentityVerificationSessions")]
#[doc(alias = "postidentityverificationsessions")]
#[derive(Clone)]
#[must_use = "a request does nothing until it is sent"]
pub struct Create(rt::Params, rt::RequestOptions);

impl Create {
    /// Client reference id. At most 5000 characters.
    pub fn client_reference_id(self, value: impl Into<String>) -> Self {
        Self(self.0.set::<String>(0, value), self.1)
    }

    /// Which references come back as objects instead of ids, by their paths in the answer. An empty list is not sent. A second call replaces the first.
    pub fn expand(self, value: impl IntoIterator<Item = impl Into<String>>) -> Self {
        Self(self.0.set_list::<String>(1, value), self.1)
    }

    /// Metadata. A map with free keys. An empty map is not sent. A second call replaces the first.
    pub fn metadata(
        self,
        value: impl IntoIterator<Item = (impl Into<String>, impl Into<String>)>,
    ) -> Self {
        Self(self.0.set_map::<String>(2, value), self.1)
    }

    /// Options.
    pub fn options_(self, value: Options) -> Self {
        Self(self.0.set::<Options>(3, value), self.1)
    }

    /// Provided details.
    pub fn provided_details(self, value: ProvidedDetails) -> Self {
        Self(self.0.set::<ProvidedDetails>(4, value), self.1)
    }

    /// Related customer. At most 5000 characters.
    pub fn related_customer(self, value: impl Into<String>) -> Self {
        Self(self.0.set::<String>(5, value), self.1)
    }

    /// Related customer account. At most 5000 characters.
    pub fn related_customer_account(self, value: impl Into<String>) -> Self {
        Self(self.0.set::<String>(6, value), self.1)
    }

    /// Related person.
    pub fn related_person(self, value: RelatedPerson) -> Self {
        Self(self.0.set::<RelatedPerson>(7, value), self.1)
    }

    /// Return url.
    pub fn return_url(self, value: impl Into<String>) -> Self {
        Self(self.0.set::<String>(8, value), self.1)
    }

    /// Type. `document` or `id_number`.
    pub fn r#type(self, value: VerificationReportType) -> Self {
        Self(self.0.set::<VerificationReportType>(9, value), self.1)
    }

    /// Verification flow. At most 5000 characters.
    pub fn verification_flow(self, value: impl Into<String>) -> Self {
        Self(self.0.set::<String>(10, value), self.1)
    }

    /// Expands what a path leads to, beside what is expanded already: at most four levels deep.
    pub fn expand_path<T, L>(
        self,
        path: fn(crate::ExpandPath<VerificationSession>) -> crate::ExpandPath<T, L>,
    ) -> Self {
        Self(self.0.push(1, path(Default::default())), self.1)
    }
}

rt::request! {
    Create -> VerificationSession;
    "PostIdentityVerificationSessions" Post "/v1/identity/verification_sessions" Form;
    "client_reference_id": String;
    "expand": Vec<String>;
    "metadata": std::collections::BTreeMap<String, rt::Clearable<String>>;
    "options": Options;
    "provided_details": ProvidedDetails;
    "related_customer": String;
    "related_customer_account": String;
    "related_person": RelatedPerson;
    "return_url": String;
    "type": VerificationReportType;
    "verification_flow": String;
}
