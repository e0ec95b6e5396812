// Written by `cargo xtask regenerate` from spec/. To change it, change spec/ or codegen/.

use crate::financial_connections::Account;
use crate::rt;

/// Ends your access to a linked bank account: balances, owners and transactions. Only the customer can link it again.
///
/// `POST /v1/financial_connections/accounts/{account}/disconnect`
///
/// ```
/// use stripe_client::financial_connections;
///
/// let account = financial_connections::accounts::disconnect("fca_123")
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
/// - [`expand`](Disconnect::expand()): Which references come back as objects instead of ids, by their paths in the answer.
///
/// # Answer
///
/// [`Account`](crate::financial_connections::Account).
///
/// [Stripe's reference](https://docs.stripe.com/api/financial_connections/accounts/disconnect)
///
/// Feature: `financial_connections`.
#[doc(alias = "PostFinancialConnectionsAccountsAccountDisconnect")]
#[doc(alias = "postfinancialconnectionsaccountsaccountdisconnect")]
pub fn disconnect(account: impl Into<rt::Id<Account>>) -> Disconnect {
    Disconnect(
        Disconnect::default().0.set::<rt::Id<Account>>(0, account),
        rt::RequestOptions::default(),
    )
}

/// The request of [`financial_connections.accounts.disconnect`](disconnect()).
///
/// `POST /v1/financial_connections/accounts/{account}/disconnect` (`PostFinancialConnectionsAccountsAccountDisconnect`).
#[doc(alias = "PostFinancialConnectionsAccountsAccountDisconnect")]
#[doc(alias = "postfinancialconnectionsaccountsaccountdisconnect")]
#[derive(Clone)]
#[must_use = "a request does nothing until it is sent"]
pub struct Disconnect(rt::Params, rt::RequestOptions);

impl Disconnect {
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

rt::request! {
    Disconnect -> Account;
    "PostFinancialConnectionsAccountsAccountDisconnect" Post "/v1/financial_connections/accounts/{account}/disconnect" Form;
    "account" required path: String;
    "expand": Vec<String>;
}
