// Written by `cargo xtask regenerate` from spec/. To change it, change spec/ or codegen/.
use crate::rt;
/// Finalize a test-mode authorization's amount.
///
/// `POST /v1/test_helpers/issuing/authorizations/{authorization}/finalize_amount`
///
/// - `authorization`, in the path: Authorization. At most 5000 characters.
/// - `final_amount`, in the body: Final amount, in the currency's smallest unit.
///
/// Feature: `test_helpers`.
#[doc(alias = "PostTestHelpersIssuingAuthorizationsAuthorizationFinalizeAmount")]
#[doc(alias = "posttesthelpersissuingauthorizationsauthorizationfinalizeamount")]
pub fn finalize_amount(
    authorization: impl Into<rt::Id<crate::issuing::Authorization>>,
    final_amount: i64,
) -> FinalizeAmount {
    FinalizeAmount {
        authorization: authorization.into(),
        final_amount,
        ..Default::default()
    }
}
/// The request of [`test_helpers.issuing.authorizations.finalize_amount`](finalize_amount()).
///
/// `POST /v1/test_helpers/issuing/authorizations/{authorization}/finalize_amount` (`PostTestHelpersIssuingAuthorizationsAuthorizationFinalizeAmount`).
#[doc(alias = "PostTestHelpersIssuingAuthorizationsAuthorizationFinalizeAmount")]
#[doc(alias = "posttesthelpersissuingauthorizationsauthorizationfinalizeamount")]
#[derive(Clone, Default)]
#[must_use = "a request does nothing until it is sent"]
pub struct FinalizeAmount {
    authorization: rt::Id<crate::issuing::Authorization>,
    expand: Option<Vec<String>>,
    final_amount: i64,
    fleet: Option<Box<crate::test_helpers::issuing::params::Fleet>>,
    fuel: Option<Box<crate::test_helpers::issuing::params::Fuel>>,
    extra: rt::Extra,
    options: rt::RequestOptions,
}
impl FinalizeAmount {
    /// Which references come back as objects instead of ids, by their paths in the answer.
    pub fn expand(mut self, value: impl IntoIterator<Item = impl Into<String>>) -> Self {
        self.expand = Some(value.into_iter().map(|item| item.into()).collect());
        self
    }
    /// Fleet.
    pub fn fleet(mut self, value: crate::test_helpers::issuing::params::Fleet) -> Self {
        self.fleet = Some(Box::new(value));
        self
    }
    /// Fuel.
    pub fn fuel(mut self, value: crate::test_helpers::issuing::params::Fuel) -> Self {
        self.fuel = Some(Box::new(value));
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
    FinalizeAmount;
    0 => authorization "authorization" required path;
    1 => expand "expand";
    2 => final_amount "final_amount" required;
    3 => fleet "fleet";
    4 => fuel "fuel";
}
rt::request! {
    FinalizeAmount -> crate::issuing::Authorization;
    "PostTestHelpersIssuingAuthorizationsAuthorizationFinalizeAmount" Post "/v1/test_helpers/issuing/authorizations/{authorization}/finalize_amount" Form;
}
