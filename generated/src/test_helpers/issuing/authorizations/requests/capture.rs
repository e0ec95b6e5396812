// Written by `cargo xtask regenerate` from spec/. To change it, change spec/ or codegen/.

use crate::issuing::Authorization;
use crate::rt;
use crate::test_helpers::issuing::params::PurchaseDetails;

/// Captures a test authorization, all or in part, as the merchant would. A transaction follows.
///
/// `POST /v1/test_helpers/issuing/authorizations/{authorization}/capture`
///
/// ```
/// use stripe_client::test_helpers;
///
/// let authorization = test_helpers::issuing::authorizations::capture("iauth_123")
///     .send(&client)
///     .await?;
/// ```
///
/// # Arguments
///
/// - `authorization`, in the path: Id of the issuing authorization.
///
/// # Parameters
///
/// - [`capture_amount`](Capture::capture_amount()): How much of the held money to take, in the smallest unit of the authorization's currency.
/// - [`close_authorization`](Capture::close_authorization()): Whether nothing more can be captured afterwards, true if left out.
/// - [`expand`](Capture::expand()): Which references come back as objects instead of ids, by their paths in the answer.
/// - [`purchase_details`](Capture::purchase_details()): What the seller tells of the made-up purchase: flight, hotel stay, fuel, lines.
///
/// # Answer
///
/// [`Authorization`](crate::issuing::Authorization).
///
/// [Stripe's reference](https://docs.stripe.com/api/issuing/authorizations)
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
    /// How much of the held money to take, in the smallest unit of the authorization's currency. All of it if left out.
    pub fn capture_amount(self, value: impl Into<Option<i64>>) -> Self {
        Self(self.0.option::<i64>(1, value), self.1)
    }

    /// Whether nothing more can be captured afterwards, true if left out. False allows more captures.
    pub fn close_authorization<K>(self, value: impl rt::Maybe<bool, K>) -> Self {
        Self(self.0.maybe::<bool, K>(2, value), self.1)
    }

    /// Which references come back as objects instead of ids, by their paths in the answer. An empty list is not sent. A second call replaces the first.
    pub fn expand<K>(self, value: impl rt::MaybeList<String, K>) -> Self {
        Self(self.0.maybe_list::<String, K>(3, value), self.1)
    }

    /// What the seller tells of the made-up purchase: flight, hotel stay, fuel, lines.
    pub fn purchase_details<K>(self, value: impl rt::Maybe<PurchaseDetails, K>) -> Self {
        Self(self.0.maybe::<PurchaseDetails, K>(4, value), self.1)
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
