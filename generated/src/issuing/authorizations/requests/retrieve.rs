// Written by `cargo xtask regenerate` from spec/. To change it, change spec/ or codegen/.

use crate::issuing::Authorization;
use crate::rt;

/// Fetches an authorization on an issued card, with why it was approved or declined.
///
/// `GET /v1/issuing/authorizations/{authorization}`
///
/// ```
/// use stripe_client::issuing;
///
/// let authorization = issuing::authorizations::retrieve("iauth_123")
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
/// - [`expand`](Retrieve::expand()): Which references come back as objects instead of ids, by their paths in the answer.
///
/// # Answer
///
/// [`Authorization`](crate::issuing::Authorization).
///
/// [Stripe's reference](https://docs.stripe.com/api/issuing/authorizations/retrieve)
///
/// Feature: `issuing`.
#[doc(alias = "GetIssuingAuthorizationsAuthorization")]
#[doc(alias = "getissuingauthorizationsauthorization")]
pub fn retrieve(authorization: impl Into<rt::Id<Authorization>>) -> Retrieve {
    Retrieve(
        Retrieve::default().0.set::<rt::Id<Authorization>>(0, authorization),
        rt::RequestOptions::default(),
    )
}

/// The request of [`issuing.authorizations.retrieve`](retrieve()).
///
/// `GET /v1/issuing/authorizations/{authorization}` (`GetIssuingAuthorizationsAuthorization`).
#[doc(alias = "GetIssuingAuthorizationsAuthorization")]
#[doc(alias = "getissuingauthorizationsauthorization")]
#[derive(Clone)]
#[must_use = "a request does nothing until it is sent"]
pub struct Retrieve(rt::Params, rt::RequestOptions);

impl Retrieve {
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

impl rt::Retrieve for Authorization {
    type Request = Retrieve;
    fn retrieve(id: rt::Id<Self>) -> Retrieve {
        retrieve(id)
    }
}

rt::request! {
    Retrieve -> Authorization;
    "GetIssuingAuthorizationsAuthorization" Get "/v1/issuing/authorizations/{authorization}" Query;
    "authorization" required path: String;
    "expand" query: Vec<String>;
}
