// Written by `cargo xtask regenerate` from spec/. To change it, change spec/ or codegen/.

use crate::identity::VerificationReportType;
use crate::identity::VerificationSession;
use crate::identity::verification_sessions::params::Options;
use crate::identity::verification_sessions::params::ProvidedDetails;
use crate::identity::verification_sessions::params::RelatedPerson;
use crate::rt;

/// Creates an identity check: the user shows a document, takes a selfie or names an id number. In test mode all runs except the check itself.
///
/// `POST /v1/identity/verification_sessions`
///
/// ```
/// use stripe_client::identity;
///
/// let verification_session = identity::verification_sessions::create()
///     .return_url("https://example.com")
///     .r#type(identity::VerificationReportType::Document)
///     .metadata([("order_id", "1001")])
///     .send(&client)
///     .await?;
/// ```
///
/// # Parameters
///
/// - [`client_reference_id`](Create::client_reference_id()): Your own name for the person, such as a customer id, to find the verification again by.
/// - [`expand`](Create::expand()): Which references come back as objects instead of ids, by their paths in the answer.
/// - [`metadata`](Create::metadata()): Your own keys and values to keep with the object.
/// - [`options`](Create::options_()): How the checks are done.
/// - [`provided_details`](Create::provided_details()): What you know of the person to verify.
/// - [`related_customer`](Create::related_customer()): Id of the customer who is verified.
/// - [`related_customer_account`](Create::related_customer_account()): Id of the v2 account that stands for the customer who is verified.
/// - [`related_person`](Create::related_person()): Which person of which account to verify.
/// - [`return_url`](Create::return_url()): Where the person goes when they have finished the verification.
/// - [`type`](Create::type()): What to check: a `document`, or only an `id_number`.
/// - [`verification_flow`](Create::verification_flow()): The verification flow that decides what is checked, by its id in the Dashboard.
///
/// # Answer
///
/// [`VerificationSession`](crate::identity::VerificationSession).
///
/// # What follows
///
/// Hand [`client_secret`](crate::identity::VerificationSession::client_secret) to the page, or send the user to [`url`](crate::identity::VerificationSession::url).
///
/// [Stripe's reference](https://docs.stripe.com/api/identity/verification_sessions/create)
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
    /// Your own name for the person, such as a customer id, to find the verification again by.
    pub fn client_reference_id<K>(self, value: impl rt::Maybe<String, K>) -> Self {
        Self(self.0.maybe::<String, K>(0, value), self.1)
    }

    /// Which references come back as objects instead of ids, by their paths in the answer. An empty list is not sent. A second call replaces the first.
    pub fn expand<K>(self, value: impl rt::MaybeList<String, K>) -> Self {
        Self(self.0.maybe_list::<String, K>(1, value), self.1)
    }

    /// Your own keys and values to keep with the object. In an update, keys that aren't named stay, and a key set to an empty text goes. An empty map is not sent. A second call replaces the first.
    pub fn metadata<K>(self, value: impl rt::MaybeMap<String, K>) -> Self {
        Self(self.0.maybe_map::<String, K>(2, value), self.1)
    }

    /// How the checks are done.
    pub fn options_<K>(self, value: impl rt::Maybe<Options, K>) -> Self {
        Self(self.0.maybe::<Options, K>(3, value), self.1)
    }

    /// What you know of the person to verify. They may see it.
    pub fn provided_details<K>(self, value: impl rt::Maybe<ProvidedDetails, K>) -> Self {
        Self(self.0.maybe::<ProvidedDetails, K>(4, value), self.1)
    }

    /// Id of the customer who is verified.
    pub fn related_customer<K>(self, value: impl rt::Maybe<String, K>) -> Self {
        Self(self.0.maybe::<String, K>(5, value), self.1)
    }

    /// Id of the v2 account that stands for the customer who is verified.
    pub fn related_customer_account<K>(self, value: impl rt::Maybe<String, K>) -> Self {
        Self(self.0.maybe::<String, K>(6, value), self.1)
    }

    /// Which person of which account to verify.
    pub fn related_person<K>(self, value: impl rt::Maybe<RelatedPerson, K>) -> Self {
        Self(self.0.maybe::<RelatedPerson, K>(7, value), self.1)
    }

    /// Where the person goes when they have finished the verification.
    pub fn return_url<K>(self, value: impl rt::Maybe<String, K>) -> Self {
        Self(self.0.maybe::<String, K>(8, value), self.1)
    }

    /// What to check: a `document`, or only an `id_number`. Required without [`verification_flow`](Self::verification_flow()).
    pub fn r#type<K>(self, value: impl rt::Maybe<VerificationReportType, K>) -> Self {
        Self(self.0.maybe::<VerificationReportType, K>(9, value), self.1)
    }

    /// The verification flow that decides what is checked, by its id in the Dashboard.
    pub fn verification_flow<K>(self, value: impl rt::Maybe<String, K>) -> Self {
        Self(self.0.maybe::<String, K>(10, value), self.1)
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
