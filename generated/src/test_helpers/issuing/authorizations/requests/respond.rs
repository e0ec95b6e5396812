// Written by `cargo xtask regenerate` from spec/. To change it, change spec/ or codegen/.
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
    authorization: impl Into<rt::Id<crate::issuing::Authorization>>,
    confirmed: bool,
) -> Respond {
    Respond {
        authorization: authorization.into(),
        confirmed,
        ..Default::default()
    }
}
/// The request of [`test_helpers.issuing.authorizations.respond`](respond()).
///
/// `POST /v1/test_helpers/issuing/authorizations/{authorization}/fraud_challenges/respond` (`PostTestHelpersIssuingAuthorizationsAuthorizationFraudChallengesRespond`).
#[doc(alias = "PostTestHelpersIssuingAuthorizationsAuthorizationFraudChallengesRespond")]
#[doc(alias = "posttesthelpersissuingauthorizationsauthorizationfraudchallengesrespond")]
#[derive(Clone, Default)]
#[must_use = "a request does nothing until it is sent"]
pub struct Respond {
    authorization: rt::Id<crate::issuing::Authorization>,
    confirmed: bool,
    expand: Option<Vec<String>>,
    extra: rt::Extra,
    options: rt::RequestOptions,
}
impl Respond {
    /// Which references come back as objects instead of ids, by their paths in the answer.
    pub fn expand(mut self, value: impl IntoIterator<Item = impl Into<String>>) -> Self {
        self.expand = Some(value.into_iter().map(|item| item.into()).collect());
        self
    }
    /// Expands what a path leads to, beside what is expanded already: at most four levels deep.
    pub fn expand_path<T, L>(
        mut self,
        path: impl FnOnce(
            crate::ExpandPath<crate::issuing::Authorization>,
        ) -> crate::ExpandPath<T, L>,
    ) -> Self {
        self.expand.get_or_insert_default().push(path(Default::default()).into());
        self
    }
}
rt::record! {
    Respond;
    0 => authorization "authorization" required path;
    1 => confirmed "confirmed" required;
    2 => expand "expand";
}
rt::request! {
    Respond -> crate::issuing::Authorization;
    "PostTestHelpersIssuingAuthorizationsAuthorizationFraudChallengesRespond" Post "/v1/test_helpers/issuing/authorizations/{authorization}/fraud_challenges/respond" Form;
}
