// Written by `cargo xtask regenerate` from spec/. To change it, change spec/ or codegen/.

use crate::financial_connections::Account;
use crate::linked_accounts::params::Feature;
use crate::rt;

/// Asks the bank for new data of a linked account. This path is the older one: prefer [`financial_connections.accounts.refresh`](crate::financial_connections::accounts::refresh()).
///
/// `POST /v1/linked_accounts/{account}/refresh`
///
/// ```
/// use stripe_client::linked_accounts;
///
/// let account = linked_accounts::refresh(
///     "fca_123",
///     [linked_accounts::params::Feature::Balance],
/// )
/// .send(&client)
/// .await?;
/// ```
///
/// # Arguments
///
/// - `account`, in the path: Id of the financial connections account.
/// - `features`, in the body: Which data to fetch anew from the bank.
///
/// # Parameters
///
/// - [`expand`](Refresh::expand()): Which references come back as objects instead of ids, by their paths in the answer.
///
/// # Answer
///
/// [`Account`](crate::financial_connections::Account).
///
/// [Stripe's reference](https://docs.stripe.com/api/linked_accounts/refresh)
///
/// Feature: `linked_accounts`.
#[doc(alias = "PostLinkedAccountsAccountRefresh")]
#[doc(alias = "postlinkedaccountsaccountrefresh")]
pub fn refresh(
    account: impl Into<rt::Id<Account>>,
    features: impl IntoIterator<Item = Feature>,
) -> Refresh {
    Refresh(
        Refresh::default()
            .0
            .set::<rt::Id<Account>>(0, account)
            .set_list::<Feature>(1, features),
        rt::RequestOptions::default(),
    )
}

/// The request of [`linked_accounts.refresh`](refresh()).
///
/// `POST /v1/linked_accounts/{account}/refresh` (`PostLinkedAccountsAccountRefresh`).
#[doc(alias = "PostLinkedAccountsAccountRefresh")]
#[doc(alias = "postlinkedaccountsaccountrefresh")]
#[derive(Clone)]
#[must_use = "a request does nothing until it is sent"]
pub struct Refresh(rt::Params, rt::RequestOptions);

impl Refresh {
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
    Refresh -> Account;
    "PostLinkedAccountsAccountRefresh" Post "/v1/linked_accounts/{account}/refresh" Form;
    "account" required path: String;
    "features" required: Vec<Feature>;
    "expand": Vec<String>;
}
