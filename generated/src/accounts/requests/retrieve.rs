// Written by `cargo xtask regenerate` from spec/. To change it, change spec/ or codegen/.

use crate::accounts::Account;
use crate::rt;

/// Fetches an account, with what it can do and what Stripe still wants to know about it.
///
/// `GET /v1/accounts/{account}`
///
/// ```
/// use stripe_client::accounts;
///
/// let account = accounts::retrieve("acct_123").send(&client).await?;
/// ```
///
/// # Arguments
///
/// - `account`, in the path: Id of the account.
///
/// # Parameters
///
/// - [`expand`](Retrieve::expand()): Which references come back as objects instead of ids, by their paths in the answer.
///
/// # Answer
///
/// [`Account`](crate::accounts::Account).
///
/// [Stripe's reference](https://docs.stripe.com/api/accounts/retrieve)
///
/// Feature: `accounts`.
#[doc(alias = "GetAccountsAccount")]
#[doc(alias = "getaccountsaccount")]
pub fn retrieve(account: impl Into<rt::Id<Account>>) -> Retrieve {
    Retrieve(
        Retrieve::default().0.set::<rt::Id<Account>>(0, account),
        rt::RequestOptions::default(),
    )
}

/// The request of [`accounts.retrieve`](retrieve()).
///
/// `GET /v1/accounts/{account}` (`GetAccountsAccount`).
#[doc(alias = "GetAccountsAccount")]
#[doc(alias = "getaccountsaccount")]
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
        path: fn(crate::ExpandPath<Account>) -> crate::ExpandPath<T, L>,
    ) -> Self {
        Self(self.0.push(1, path(Default::default())), self.1)
    }
}

impl rt::Retrieve for Account {
    type Request = Retrieve;
    fn retrieve(id: rt::Id<Self>) -> Retrieve {
        retrieve(id)
    }
}

rt::request! {
    Retrieve -> Account;
    "GetAccountsAccount" Get "/v1/accounts/{account}" Query;
    "account" required path: String;
    "expand" query: Vec<String>;
}
