// Written by `cargo xtask regenerate` from spec/. To change it, change spec/ or codegen/.

use crate::issuing::Authorization;
use crate::rt;

/// Lets a test authorization expire, so that what it held is free again.
///
/// `POST /v1/test_helpers/issuing/authorizations/{authorization}/expire`
///
/// ```
/// use stripe_client::test_helpers;
///
/// let authorization = test_helpers::issuing::authorizations::expire("iauth_123")
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
/// - [`expand`](Expire::expand()): Which references come back as objects instead of ids, by their paths in the answer.
///
/// # Answer
///
/// [`Authorization`](crate::issuing::Authorization).
///
/// [Stripe's reference](https://docs.stripe.com/api/issuing/authorizations)
///
/// Feature: `test_helpers`.
#[doc(alias = "PostTestHelpersIssuingAuthorizationsAuthorizationExpire")]
#[doc(alias = "posttesthelpersissuingauthorizationsauthorizationexpire")]
pub fn expire(authorization: impl Into<rt::Id<Authorization>>) -> Expire {
    Expire(
        Expire::default().0.set::<rt::Id<Authorization>>(0, authorization),
        rt::RequestOptions::default(),
    )
}

/// The request of [`test_helpers.issuing.authorizations.expire`](expire()).
///
/// `POST /v1/test_helpers/issuing/authorizations/{authorization}/expire` (`PostTestHelpersIssuingAuthorizationsAuthorizationExpire`).
#[doc(alias = "PostTestHelpersIssuingAuthorizationsAuthorizationExpire")]
#[doc(alias = "posttesthelpersissuingauthorizationsauthorizationexpire")]
#[derive(Clone)]
#[must_use = "a request does nothing until it is sent"]
pub struct Expire(rt::Params, rt::RequestOptions);

impl Expire {
    /// Which references come back as objects instead of ids, by their paths in the answer. An empty list is not sent. A second call replaces the first.
    pub fn expand<K>(self, value: impl rt::MaybeList<String, K>) -> Self {
        Self(self.0.maybe_list::<String, K>(1, value), self.1)
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
    Expire -> Authorization;
    "PostTestHelpersIssuingAuthorizationsAuthorizationExpire" Post "/v1/test_helpers/issuing/authorizations/{authorization}/expire" Form;
    "authorization" required path: String;
    "expand": Vec<String>;
}
