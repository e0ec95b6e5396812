// Written by `cargo xtask regenerate` from spec/. To change it, change spec/ or codegen/.

use crate::financial_connections::Account;
use crate::rt;

/// Fetches a linked bank account, with what you may see of it and when that was last refreshed.
///
/// `GET /v1/financial_connections/accounts/{account}`
///
/// ```
/// use stripe_client::financial_connections;
///
/// let account = financial_connections::accounts::retrieve("fca_123")
///     .send(&client)
///     .await?;
/// ```
///
/// # Arguments
///
/// - `account`, in the path: Id of the financial connections account.
///
/// # Parameters
///
/// - [`expand`](Retrieve::expand()): Which references come back as objects instead of ids, by their paths in the answer.
///
/// # Answer
///
/// [`Account`](crate::financial_connections::Account).
///
/// [Stripe's reference](https://docs.stripe.com/api/financial_connections/accounts/retrieve)
///
/// Feature: `financial_connections`.
#[doc(alias = "GetFinancialConnectionsAccountsAccount")]
#[doc(alias = "getfinancialconnectionsaccountsaccount")]
pub fn retrieve(account: impl Into<rt::Id<Account>>) -> Retrieve {
    Retrieve(
        Retrieve::default().0.set::<rt::Id<Account>>(0, account),
        rt::RequestOptions::default(),
    )
}

/// The request of [`financial_connections.accounts.retrieve`](retrieve()).
///
/// `GET /v1/financial_connections/accounts/{account}` (`GetFinancialConnectionsAccountsAccount`).
#[doc(alias = "GetFinancialConnectionsAccountsAccount")]
#[doc(alias = "getfinancialconnectionsaccountsaccount")]
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
    "GetFinancialConnectionsAccountsAccount" Get "/v1/financial_connections/accounts/{account}" Query;
    "account" required path: String;
    "expand" query: Vec<String>;
}
