// Written by `cargo xtask regenerate` from spec/. To change it, change spec/ or codegen/.

use crate::identity::VerificationReportType;
use crate::identity::VerificationSession;
use crate::identity::verification_sessions::params::Options;
use crate::identity::verification_sessions::params::ProvidedDetails;
use crate::rt;

/// Changes what an identity check asks for, while it waits for the user.
///
/// `POST /v1/identity/verification_sessions/{session}`
///
/// ```
/// use stripe_client::identity;
///
/// let verification_session = identity::verification_sessions::update("vs_123")
///     .r#type(identity::VerificationReportType::Document)
///     .metadata([("order_id", "1001")])
///     .send(&client)
///     .await?;
/// ```
///
/// # Arguments
///
/// - `session`, in the path: Id of the identity verification session.
///
/// # Parameters
///
/// - [`expand`](Update::expand()): Which references come back as objects instead of ids, by their paths in the answer.
/// - [`metadata`](Update::metadata()): Your own keys and values to keep with the object.
/// - [`options`](Update::options_()): How the checks are done.
/// - [`provided_details`](Update::provided_details()): What you know of the person to verify.
/// - [`type`](Update::type()): What to check: a `document`, or only an `id_number`.
///
/// # Answer
///
/// [`VerificationSession`](crate::identity::VerificationSession).
///
/// # Errors
///
/// The status isn't `requires_input`.
///
/// [Stripe's reference](https://docs.stripe.com/api/identity/verification_sessions/update)
///
/// Feature: `identity`.
#[doc(alias = "PostIdentityVerificationSessionsSession")]
#[doc(alias = "postidentityverificationsessionssession")]
pub fn update(session: impl Into<rt::Id<VerificationSession>>) -> Update {
    Update(
        Update::default().0.set::<rt::Id<VerificationSession>>(0, session),
        rt::RequestOptions::default(),
    )
}

/// The request of [`identity.verification_sessions.update`](update()).
///
/// `POST /v1/identity/verification_sessions/{session}` (`PostIdentityVerificationSessionsSession`).
#[doc(alias = "PostIdentityVerificationSessionsSession")]
#[doc(alias = "postidentityverificationsessionssession")]
#[derive(Clone)]
#[must_use = "a request does nothing until it is sent"]
pub struct Update(rt::Params, rt::RequestOptions);

impl Update {
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

    /// What to check: a `document`, or only an `id_number`.
    pub fn r#type<K>(self, value: impl rt::Maybe<VerificationReportType, K>) -> Self {
        Self(self.0.maybe::<VerificationReportType, K>(5, value), self.1)
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
    Update -> VerificationSession;
    "PostIdentityVerificationSessionsSession" Post "/v1/identity/verification_sessions/{session}" Form;
    "session" required path: String;
    "expand": Vec<String>;
    "metadata": std::collections::BTreeMap<String, rt::Clearable<String>>;
    "options": Options;
    "provided_details": ProvidedDetails;
    "type": VerificationReportType;
}
