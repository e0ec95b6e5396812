// Written by `cargo xtask regenerate` from spec/. To change it, change spec/ or codegen/.

use crate::issuing::Authorization;
use crate::rt;

/// Reverses a test authorization, all or in part, as the merchant would.
///
/// `POST /v1/test_helpers/issuing/authorizations/{authorization}/reverse`
///
/// ```
/// use stripe_client::test_helpers;
///
/// let authorization = test_helpers::issuing::authorizations::reverse("iauth_123")
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
/// - [`expand`](Reverse::expand()): Which references come back as objects instead of ids, by their paths in the answer.
/// - [`reverse_amount`](Reverse::reverse_amount()): How much of the authorization to take back, in the smallest unit of its currency.
///
/// # Answer
///
/// [`Authorization`](crate::issuing::Authorization).
///
/// [Stripe's reference](https://docs.stripe.com/api/issuing/authorizations)
///
/// Feature: `test_helpers`.
#[doc(alias = "PostTestHelpersIssuingAuthorizationsAuthorizationReverse")]
#[doc(alias = "posttesthelpersissuingauthorizationsauthorizationreverse")]
pub fn reverse(authorization: impl Into<rt::Id<Authorization>>) -> Reverse {
    Reverse(
        Reverse::default().0.set::<rt::Id<Authorization>>(0, authorization),
        rt::RequestOptions::default(),
    )
}

/// The request of [`test_helpers.issuing.authorizations.reverse`](reverse()).
///
/// `POST /v1/test_helpers/issuing/authorizations/{authorization}/reverse` (`PostTestHelpersIssuingAuthorizationsAuthorizationReverse`).
#[doc(alias = "PostTestHelpersIssuingAuthorizationsAuthorizationReverse")]
#[doc(alias = "posttesthelpersissuingauthorizationsauthorizationreverse")]
#[derive(Clone)]
#[must_use = "a request does nothing until it is sent"]
pub struct Reverse(rt::Params, rt::RequestOptions);

impl Reverse {
    /// Which references come back as objects instead of ids, by their paths in the answer. An empty list is not sent. A second call replaces the first.
    pub fn expand<K>(self, value: impl rt::MaybeList<String, K>) -> Self {
        Self(self.0.maybe_list::<String, K>(1, value), self.1)
    }

    /// How much of the authorization to take back, in the smallest unit of its currency. All of it if left out.
    pub fn reverse_amount(self, value: impl Into<Option<i64>>) -> Self {
        Self(self.0.option::<i64>(2, value), self.1)
    }

    /// Expands what a path leads to, beside what is expanded already: at most four levels deep.
    pub fn expand_path<T, L>(
        self,
        path: fn(crate::ExpandPath<Authorization>) -> crate::ExpandPath<T, L>,
    ) -> Self {
        Self(self.0.push(1, path(Default::default())), self.1)
    }
}

rt::request! {
    Reverse -> Authorization;
    "PostTestHelpersIssuingAuthorizationsAuthorizationReverse" Post "/v1/test_helpers/issuing/authorizations/{authorization}/reverse" Form;
    "authorization" required path: String;
    "expand": Vec<String>;
    "reverse_amount": i64;
}
