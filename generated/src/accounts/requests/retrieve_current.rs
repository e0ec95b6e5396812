// Written by `cargo xtask regenerate` from spec/. To change it, change spec/ or codegen/.

use crate::accounts::Account;
use crate::rt;

/// Fetches the account that the API key belongs to, or the connected account that the request names.
///
/// `GET /v1/account`
///
/// ```
/// use stripe_client::accounts;
///
/// let account = accounts::retrieve_current().send(&client).await?;
/// ```
///
/// # Parameters
///
/// - [`expand`](RetrieveCurrent::expand()): Which references come back as objects instead of ids, by their paths in the answer.
///
/// # Answer
///
/// [`Account`](crate::accounts::Account).
///
/// [Stripe's reference](https://docs.stripe.com/api/account)
///
/// Feature: `accounts`.
#[doc(alias = "GetAccount")]
#[doc(alias = "getaccount")]
pub fn retrieve_current() -> RetrieveCurrent {
    Default::default()
}

/// The request of [`accounts.retrieve_current`](retrieve_current()).
///
/// `GET /v1/account` (`GetAccount`).
#[doc(alias = "GetAccount")]
#[doc(alias = "getaccount")]
#[derive(Clone)]
#[must_use = "a request does nothing until it is sent"]
pub struct RetrieveCurrent(rt::Params, rt::RequestOptions);

impl RetrieveCurrent {
    /// Which references come back as objects instead of ids, by their paths in the answer. An empty list is not sent. A second call replaces the first.
    pub fn expand<K>(self, value: impl rt::MaybeList<String, K>) -> Self {
        Self(self.0.maybe_list::<String, K>(0, value), self.1)
    }

    /// Expands what a path leads to, beside what is expanded already: at most four levels deep.
    pub fn expand_path<T, L>(
        self,
        path: fn(crate::ExpandPath<Account>) -> crate::ExpandPath<T, L>,
    ) -> Self {
        Self(self.0.push(0, path(Default::default())), self.1)
    }
}

rt::request! {
    RetrieveCurrent -> Account;
    "GetAccount" Get "/v1/account" Query;
    "expand" query: Vec<String>;
}
