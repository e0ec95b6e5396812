// Written by `cargo xtask regenerate` from spec/. To change it, change spec/ or codegen/.

use crate::issuing::Authorization;
use crate::rt;

/// Respond to fraud challenge.
///
/// `POST /v1/test_helpers/issuing/authorizations/{authorization}/fraud_challenges/respond`
///
/// - `authorization`, in the path: Authorization. At most 5000 characters.
/// - `confirmed`, in the body: Confirmed.
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
    pub fn expand(self, value: impl IntoIterator<Item = impl Into<String>>) -> Self {
        Self(self.0.set_list::<String>(2, value), self.1)
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
