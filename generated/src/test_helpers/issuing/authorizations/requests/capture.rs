// Written by `cargo xtask regenerate` from spec/. To change it, change spec/ or codegen/.
use crate::rt;
/// Capture a test-mode authorization.
///
/// `POST /v1/test_helpers/issuing/authorizations/{authorization}/capture`
///
/// - `authorization`, in the path: Authorization. At most 5000 characters.
///
/// Feature: `test_helpers`.
#[doc(alias = "PostTestHelpersIssuingAuthorizationsAuthorizationCapture")]
#[doc(alias = "posttesthelpersissuingauthorizationsauthorizationcapture")]
pub fn capture(
    authorization: impl Into<rt::Id<crate::issuing::Authorization>>,
) -> Capture {
    Capture {
        authorization: authorization.into(),
        ..Default::default()
    }
}
/// The request of [`test_helpers.issuing.authorizations.capture`](capture()).
///
/// `POST /v1/test_helpers/issuing/authorizations/{authorization}/capture` (`PostTestHelpersIssuingAuthorizationsAuthorizationCapture`).
#[doc(alias = "PostTestHelpersIssuingAuthorizationsAuthorizationCapture")]
#[doc(alias = "posttesthelpersissuingauthorizationsauthorizationcapture")]
#[derive(Clone, Default)]
#[must_use = "a request does nothing until it is sent"]
pub struct Capture {
    authorization: rt::Id<crate::issuing::Authorization>,
    capture_amount: Option<i64>,
    close_authorization: Option<bool>,
    expand: Option<Vec<String>>,
    purchase_details: Option<Box<crate::test_helpers::issuing::params::PurchaseDetails>>,
    extra: rt::Extra,
    options: rt::RequestOptions,
}
impl Capture {
    /// Capture amount, in the currency's smallest unit.
    pub fn capture_amount(mut self, value: i64) -> Self {
        self.capture_amount = Some(value);
        self
    }
    /// Close authorization.
    pub fn close_authorization(mut self, value: bool) -> Self {
        self.close_authorization = Some(value);
        self
    }
    /// Which references come back as objects instead of ids, by their paths in the answer.
    pub fn expand(mut self, value: impl IntoIterator<Item = impl Into<String>>) -> Self {
        self.expand = Some(value.into_iter().map(|item| item.into()).collect());
        self
    }
    /// Purchase details.
    pub fn purchase_details(
        mut self,
        value: crate::test_helpers::issuing::params::PurchaseDetails,
    ) -> Self {
        self.purchase_details = Some(Box::new(value));
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
    Capture;
    0 => authorization "authorization" required path;
    1 => capture_amount "capture_amount";
    2 => close_authorization "close_authorization";
    3 => expand "expand";
    4 => purchase_details "purchase_details";
}
rt::request! {
    Capture -> crate::issuing::Authorization;
    "PostTestHelpersIssuingAuthorizationsAuthorizationCapture" Post "/v1/test_helpers/issuing/authorizations/{authorization}/capture" Form;
}
