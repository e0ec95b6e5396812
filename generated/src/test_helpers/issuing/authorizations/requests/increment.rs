// Written by `cargo xtask regenerate` from spec/. To change it, change spec/ or codegen/.

use crate::issuing::Authorization;
use crate::rt;

/// Raises the amount that a test authorization holds, as a hotel would.
///
/// `POST /v1/test_helpers/issuing/authorizations/{authorization}/increment`
///
/// ```
/// use stripe_client::test_helpers;
///
/// let authorization = test_helpers::issuing::authorizations::increment(
///     "iauth_123",
///     2000,
/// )
/// .send(&client)
/// .await?;
/// ```
///
/// # Arguments
///
/// - `authorization`, in the path: Id of the issuing authorization.
/// - `increment_amount`, in the body: By how much to raise the hold, in the smallest unit of the authorization's currency.
///
/// # Parameters
///
/// - [`expand`](Increment::expand()): Which references come back as objects instead of ids, by their paths in the answer.
/// - [`is_amount_controllable`](Increment::is_amount_controllable()): Whether you decide how much is held, by sending an amount when you approve.
///
/// # Answer
///
/// [`Authorization`](crate::issuing::Authorization).
///
/// [Stripe's reference](https://docs.stripe.com/api/issuing/authorizations)
///
/// Feature: `test_helpers`.
#[doc(alias = "PostTestHelpersIssuingAuthorizationsAuthorizationIncrement")]
#[doc(alias = "posttesthelpersissuingauthorizationsauthorizationincrement")]
pub fn increment(
    authorization: impl Into<rt::Id<Authorization>>,
    increment_amount: i64,
) -> Increment {
    Increment(
        Increment::default()
            .0
            .set::<rt::Id<Authorization>>(0, authorization)
            .set::<i64>(1, increment_amount),
        rt::RequestOptions::default(),
    )
}

/// The request of [`test_helpers.issuing.authorizations.increment`](increment()).
///
/// `POST /v1/test_helpers/issuing/authorizations/{authorization}/increment` (`PostTestHelpersIssuingAuthorizationsAuthorizationIncrement`).
#[doc(alias = "PostTestHelpersIssuingAuthorizationsAuthorizationIncrement")]
#[doc(alias = "posttesthelpersissuingauthorizationsauthorizationincrement")]
#[derive(Clone)]
#[must_use = "a request does nothing until it is sent"]
pub struct Increment(rt::Params, rt::RequestOptions);

impl Increment {
    /// Which references come back as objects instead of ids, by their paths in the answer. An empty list is not sent. A second call replaces the first.
    pub fn expand<K>(self, value: impl rt::MaybeList<String, K>) -> Self {
        Self(self.0.maybe_list::<String, K>(2, value), self.1)
    }

    /// Whether you decide how much is held, by sending an amount when you approve.
    pub fn is_amount_controllable<K>(self, value: impl rt::Maybe<bool, K>) -> Self {
        Self(self.0.maybe::<bool, K>(3, value), self.1)
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
    Increment -> Authorization;
    "PostTestHelpersIssuingAuthorizationsAuthorizationIncrement" Post "/v1/test_helpers/issuing/authorizations/{authorization}/increment" Form;
    "authorization" required path: String;
    "increment_amount" required: i64;
    "expand": Vec<String>;
    "is_amount_controllable": bool;
}
