// Written by `cargo xtask regenerate` from spec/. To change it, change spec/ or codegen/.

use crate::accounts::Account;
use crate::accounts::Capability;
use crate::rt;

/// Lists all capabilities of an account, requested or not, with what each still needs. The newest come first.
///
/// `GET /v1/accounts/{account}/capabilities`
///
/// ```
/// use stripe_client::accounts;
///
/// let page = accounts::capabilities::list("acct_123").send(&client).await?;
/// ```
///
/// # Arguments
///
/// - `account`, in the path: Id of the account.
///
/// # Parameters
///
/// - [`expand`](List::expand()): Which references come back as objects instead of ids, by their paths in the answer.
///
/// # Answer
///
/// A page of [`Capability`](crate::accounts::Capability).
///
/// [Stripe's reference](https://docs.stripe.com/api/accounts)
///
/// Feature: `accounts`.
#[doc(alias = "GetAccountsAccountCapabilities")]
#[doc(alias = "getaccountsaccountcapabilities")]
pub fn list(account: impl Into<rt::Id<Account>>) -> List {
    List(
        List::default().0.set::<rt::Id<Account>>(0, account),
        rt::RequestOptions::default(),
    )
}

/// The request of [`accounts.capabilities.list`](list()).
///
/// `GET /v1/accounts/{account}/capabilities` (`GetAccountsAccountCapabilities`).
#[doc(alias = "GetAccountsAccountCapabilities")]
#[doc(alias = "getaccountsaccountcapabilities")]
#[derive(Clone)]
#[must_use = "a request does nothing until it is sent"]
pub struct List(rt::Params, rt::RequestOptions);

impl List {
    /// Which references come back as objects instead of ids, by their paths in the answer. An empty list is not sent. A second call replaces the first.
    pub fn expand<K>(self, value: impl rt::MaybeList<String, K>) -> Self {
        Self(self.0.maybe_list::<String, K>(1, value), self.1)
    }

    /// Expands what a path leads to, beside what is expanded already: at most four levels deep.
    pub fn expand_path<T, L>(
        self,
        path: fn(crate::ExpandPath<rt::List<Capability>>) -> crate::ExpandPath<T, L>,
    ) -> Self {
        Self(self.0.push(1, path(Default::default())), self.1)
    }
}

rt::request! {
    List -> rt::List<Capability>;
    "GetAccountsAccountCapabilities" Get "/v1/accounts/{account}/capabilities" Query;
    "account" required path: String;
    "expand" query: Vec<String>;
}

rt::list! {
    List -> Capability;
}
