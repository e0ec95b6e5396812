// Written by `cargo xtask regenerate` from spec/. To change it, change spec/ or codegen/.

use crate::issuing::Authorization;
use crate::rt;

/// Answers a fraud challenge on a test authorization as the cardholder would: it was them, or it was fraud.
///
/// `POST /v1/test_helpers/issuing/authorizations/{authorization}/fraud_challenges/respond`
///
/// ```
/// use stripe_client::test_helpers;
///
/// let authorization = test_helpers::issuing::authorizations::respond("iauth_123", true)
///     .send(&client)
///     .await?;
/// ```
///
/// # Arguments
///
/// - `authorization`, in the path: Id of the issuing authorization.
/// - `confirmed`, in the body: Whether the made-up cardholder says that the purchase is theirs.
///
/// # Parameters
///
/// - [`expand`](Respond::expand()): Which references come back as objects instead of ids, by their paths in the answer.
///
/// # Answer
///
/// [`Authorization`](crate::issuing::Authorization).
///
/// [Stripe's reference](https://docs.stripe.com/api/issuing/authorizations)
///
/// Feature: `test_helpers`.
#[doc(alias = "PostTestHelpersIssuingAuthorizationsAuthorizationFraudChallengesRespond")]
#[doc(alias = "posttesthelpersissuingauthorizationsauthorizationfraudchallengesrespond")]
pub fn respond(
    authorization: impl Into<rt::Id<Authorization>>,
    confirmed: bool,
) -> Respond {
    Respond(
        Respond::default()
            .0
            .set::<rt::Id<Authorization>>(0, authorization)
            .set::<bool>(1, confirmed),
        rt::RequestOptions::default(),
    )
}

/// The request of [`test_helpers.issuing.authorizations.respond`](respond()).
///
/// `POST /v1/test_helpers/issuing/authorizations/{authorization}/fraud_challenges/respond` (`PostTestHelpersIssuingAuthorizationsAuthorizationFraudChallengesRespond`).
#[doc(alias = "PostTestHelpersIssuingAuthorizationsAuthorizationFraudChallengesRespond")]
#[doc(alias = "posttesthelpersissuingauthorizationsauthorizationfraudchallengesrespond")]
#[derive(Clone)]
#[must_use = "a request does nothing until it is sent"]
pub struct Respond(rt::Params, rt::RequestOptions);

impl Respond {
    /// Which references come back as objects instead of ids, by their paths in the answer. An empty list is not sent. A second call replaces the first.
    pub fn expand<K>(self, value: impl rt::MaybeList<String, K>) -> Self {
        Self(self.0.maybe_list::<String, K>(2, value), self.1)
    }

    /// Expands what a path leads to, beside what is expanded already: at most four levels deep.
    pub fn expand_path<T, L>(
        self,
        path: fn(crate::ExpandPath<Authorization>) -> crate::ExpandPath<T, L>,
    ) -> Self {
        Self(self.0.push(2, path(Default::default())), self.1)
    }
}

rt::request! {
    Respond -> Authorization;
    "PostTestHelpersIssuingAuthorizationsAuthorizationFraudChallengesRespond" Post "/v1/test_helpers/issuing/authorizations/{authorization}/fraud_challenges/respond" Form;
    "authorization" required path: String;
    "confirmed" required: bool;
    "expand": Vec<String>;
}
