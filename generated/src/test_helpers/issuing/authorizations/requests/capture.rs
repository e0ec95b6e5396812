// Written by `cargo xtask regenerate` from spec/. To change it, change spec/ or codegen/.

use crate::issuing::Authorization;
use crate::rt;
use crate::test_helpers::issuing::params::PurchaseDetails;

/// Capture a test-mode authorization.
///
/// `POST /v1/test_helpers/issuing/authorizations/{authorization}/capture`
///
/// - `authorization`, in the path: Authorization. At most 5000 characters.
///
/// Feature: `test_helpers`.
#[doc(alias = "PostTestHelpersIssuingAuthorizationsAuthorizationCapture")]
#[doc(alias = "posttesthelpersissuingauthorizationsauthorizationcapture")]
pub fn capture(authorization: impl Into<rt::Id<Authorization>>) -> Capture {
    Capture(
        Capture::default().0.set::<rt::Id<Authorization>>(0, authorization),
        rt::RequestOptions::default(),
    )
}

/// The request of [`test_helpers.issuing.authorizations.capture`](capture()).
///
/// `POST /v1/test_helpers/issuing/authorizations/{authorization}/capture` (`PostTestHelpersIssuingAuthorizationsAuthorizationCapture`).
#[doc(alias = "PostTestHelpersIssuingAuthorizationsAuthorizationCapture")]
#[doc(alias = "posttesthelpersissuingauthorizationsauthorizationcapture")]
#[derive(Clone)]
#[must_use = "a request does nothing until it is sent"]
pub struct Capture(rt::Params, rt::RequestOptions);

impl Capture {
    /// Capture amount, in the currency's smallest unit.
    pub fn capture_amount(self, value: i64) -> Self {
        Self(self.0.set::<i64>(1, value), self.1)
    }

    /// Close authorization.
    pub fn close_authorization(self, value: bool) -> Self {
        Self(self.0.set::<bool>(2, value), self.1)
    }

    /// Which references come back as objects instead of ids, by their paths in the answer. An empty list is not sent. A second call replaces the first.
    pub fn expand(self, value: impl IntoIterator<Item = impl Into<String>>) -> Self {
        Self(self.0.set_list::<String>(3, value), self.1)
    }

    /// Purchase details.
    pub fn purchase_details(self, value: PurchaseDetails) -> Self {
        Self(self.0.set::<PurchaseDetails>(4, value), self.1)
    }

    /// Expands what a path leads to, beside what is expanded already: at most four levels deep.
    pub fn expand_path<T, L>(
        self,
        path: fn(crate::ExpandPath<Authorization>) -> crate::ExpandPath<T, L>,
    ) -> Self {
        Self(self.0.push(3, path(Default::default())), self.1)
    }
}

rt::request! {
    Capture -> Authorization;
    "PostTestHelpersIssuingAuthorizationsAuthorizationCapture" Post "/v1/test_helpers/issuing/authorizations/{authorization}/capture" Form;
    "authorization" required path: String;
    "capture_amount": i64;
    "close_authorization": bool;
    "expand": Vec<String>;
    "purchase_details": PurchaseDetails;
}
