// Written by `cargo xtask regenerate` from spec/. To change it, change spec/ or codegen/.
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
#[derive(Clone, Default)]
#[must_use = "a request does nothing until it is sent"]
pub struct Create {
    client_reference_id: Option<String>,
    expand: Option<Vec<String>>,
    metadata: Option<rt::Metadata>,
    options_: Option<Box<crate::identity::verification_sessions::params::Options>>,
    provided_details: Option<
        Box<crate::identity::verification_sessions::params::ProvidedDetails>,
    >,
    related_customer: Option<String>,
    related_customer_account: Option<String>,
    related_person: Option<
        Box<crate::identity::verification_sessions::params::RelatedPerson>,
    >,
    return_url: Option<String>,
    r#type: Option<crate::identity::params::Type>,
    verification_flow: Option<String>,
    extra: rt::Extra,
    options: rt::RequestOptions,
}
impl Create {
    /// Client reference id. At most 5000 characters.
    pub fn client_reference_id(mut self, value: impl Into<String>) -> Self {
        self.client_reference_id = Some(value.into());
        self
    }
    /// Which references come back as objects instead of ids, by their paths in the answer.
    pub fn expand(mut self, value: impl IntoIterator<Item = impl Into<String>>) -> Self {
        self.expand = Some(value.into_iter().map(|item| item.into()).collect());
        self
    }
    /// Metadata. A map with free keys.
    pub fn metadata(
        mut self,
        value: impl IntoIterator<Item = (impl Into<String>, impl Into<String>)>,
    ) -> Self {
        self.metadata = Some(
            value.into_iter().map(|(key, item)| (key.into(), item.into())).collect(),
        );
        self
    }
    /// Options.
    pub fn options_(
        mut self,
        value: crate::identity::verification_sessions::params::Options,
    ) -> Self {
        self.options_ = Some(Box::new(value));
        self
    }
    /// Provided details.
    pub fn provided_details(
        mut self,
        value: crate::identity::verification_sessions::params::ProvidedDetails,
    ) -> Self {
        self.provided_details = Some(Box::new(value));
        self
    }
    /// Related customer. At most 5000 characters.
    pub fn related_customer(mut self, value: impl Into<String>) -> Self {
        self.related_customer = Some(value.into());
        self
    }
    /// Related customer account. At most 5000 characters.
    pub fn related_customer_account(mut self, value: impl Into<String>) -> Self {
        self.related_customer_account = Some(value.into());
        self
    }
    /// Related person.
    pub fn related_person(
        mut self,
        value: crate::identity::verification_sessions::params::RelatedPerson,
    ) -> Self {
        self.related_person = Some(Box::new(value));
        self
    }
    /// Return url.
    pub fn return_url(mut self, value: impl Into<String>) -> Self {
        self.return_url = Some(value.into());
        self
    }
    /// Type. `document` or `id_number`.
    pub fn r#type(mut self, value: crate::identity::params::Type) -> Self {
        self.r#type = Some(value);
        self
    }
    /// Verification flow. At most 5000 characters.
    pub fn verification_flow(mut self, value: impl Into<String>) -> Self {
        self.verification_flow = Some(value.into());
        self
    }
    /// Expands what a path leads to, beside what is expanded already: at most four levels deep.
    pub fn expand_path<T, L>(
        mut self,
        path: impl FnOnce(
            crate::ExpandPath<crate::identity::VerificationSession>,
        ) -> crate::ExpandPath<T, L>,
    ) -> Self {
        self.expand.get_or_insert_default().push(path(Default::default()).into());
        self
    }
}
rt::record! {
    Create;
    0 => client_reference_id "client_reference_id";
    1 => expand "expand";
    2 => metadata "metadata";
    3 => options_ "options";
    4 => provided_details "provided_details";
    5 => related_customer "related_customer";
    6 => related_customer_account "related_customer_account";
    7 => related_person "related_person";
    8 => return_url "return_url";
    9 => r#type "type";
    10 => verification_flow "verification_flow";
}
rt::request! {
    Create -> crate::identity::VerificationSession;
    "PostIdentityVerificationSessions" Post "/v1/identity/verification_sessions" Form;
}
