// Written by `cargo xtask regenerate` from spec/. To change it, change spec/ or codegen/.

use crate::financial_connections::Account;
use crate::financial_connections::accounts::params::Feature;
use crate::rt;

/// Subscribes to fresh data of a linked bank account, about once a day while it is active.
///
/// `POST /v1/financial_connections/accounts/{account}/subscribe`
///
/// ```
/// use stripe_client::financial_connections;
///
/// let account = financial_connections::accounts::subscribe(
///     "fca_123",
///     [financial_connections::accounts::params::Feature::Transactions],
/// )
/// .send(&client)
/// .await?;
/// ```
///
/// # Arguments
///
/// - `account`, in the path: Id of the financial connections account.
/// - `features`, in the body: Which data to fetch from the bank again and again.
///
/// # Parameters
///
/// - [`expand`](Subscribe::expand()): Which references come back as objects instead of ids, by their paths in the answer.
///
/// # Answer
///
/// [`Account`](crate::financial_connections::Account).
///
/// # What follows
///
/// [`financial_connections.account.refreshed_transactions`](crate::events::EventType::FinancialConnectionsAccountRefreshedTransactions) tells of each refresh.
///
/// [Stripe's reference](https://docs.stripe.com/api/financial_connections/accounts/subscribe)
///
/// Feature: `financial_connections`.
#[doc(alias = "PostFinancialConnectionsAccountsAccountSubscribe")]
#[doc(alias = "postfinancialconnectionsaccountsaccountsubscribe")]
pub fn subscribe(
    account: impl Into<rt::Id<Account>>,
    features: impl IntoIterator<Item = Feature>,
) -> Subscribe {
    Subscribe(
        Subscribe::default()
            .0
            .set::<rt::Id<Account>>(0, account)
            .set_list::<Feature>(1, features),
        rt::RequestOptions::default(),
    )
}

/// The request of [`financial_connections.accounts.subscribe`](subscribe()).
///
/// `POST /v1/financial_connections/accounts/{account}/subscribe` (`PostFinancialConnectionsAccountsAccountSubscribe`).
#[doc(alias = "PostFinancialConnectionsAccountsAccountSubscribe")]
#[doc(alias = "postfinancialconnectionsaccountsaccountsubscribe")]
#[derive(Clone)]
#[must_use = "a request does nothing until it is sent"]
pub struct Subscribe(rt::Params, rt::RequestOptions);

impl Subscribe {
    /// Which references come back as objects instead of ids, by their paths in the answer. An empty list is not sent. A second call replaces the first.
    pub fn expand<K>(self, value: impl rt::MaybeList<String, K>) -> Self {
        Self(self.0.maybe_list::<String, K>(2, value), self.1)
    }

    /// Expands what a path leads to, beside what is expanded already: at most four levels deep.
    pub fn expand_path<T, L>(
        self,
        path: fn(crate::ExpandPath<Account>) -> crate::ExpandPath<T, L>,
    ) -> Self {
        Self(self.0.push(2, path(Default::default())), self.1)
    }
}

rt::request! {
    Subscribe -> Account;
    "PostFinancialConnectionsAccountsAccountSubscribe" Post "/v1/financial_connections/accounts/{account}/subscribe" Form;
    "account" required path: String;
    "features" required: Vec<Feature>;
    "expand": Vec<String>;
}
