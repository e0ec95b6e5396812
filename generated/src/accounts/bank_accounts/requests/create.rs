// Written by `cargo xtask regenerate` from spec/. To change it, change spec/ or codegen/.

use crate::accounts::Account;
use crate::accounts::params::BankAccount;
use crate::rt;
use crate::types::ExternalAccount;

/// Creates a bank account or card for the payouts of a connected account. This path is the older one: prefer [`accounts.external_accounts.create`](crate::accounts::external_accounts::create()).
///
/// `POST /v1/accounts/{account}/bank_accounts`
///
/// ```
/// use stripe_client::accounts;
///
/// let external_account = accounts::bank_accounts::create("acct_123")
///     .external_account("btok_123")
///     .metadata([("order_id", "1001")])
///     .send(&client)
///     .await?;
/// ```
///
/// # Arguments
///
/// - `account`, in the path: Id of the account.
///
/// # Parameters
///
/// - [`bank_account`](Create::bank_account()): A token from Stripe.js, or the details of the bank account.
/// - [`default_for_currency`](Create::default_for_currency()): Whether payouts in its currency go here from now on.
/// - [`expand`](Create::expand()): Which references come back as objects instead of ids, by their paths in the answer.
/// - [`external_account`](Create::external_account()): The bank account or card to add, as the id of a token.
/// - [`metadata`](Create::metadata()): Your own keys and values to keep with the object.
///
/// # Answer
///
/// [`ExternalAccount`](crate::types::ExternalAccount).
///
/// [Stripe's reference](https://docs.stripe.com/api/accounts)
///
/// Feature: `accounts`.
#[doc(alias = "PostAccountsAccountBankAccounts")]
#[doc(alias = "postaccountsaccountbankaccounts")]
pub fn create(account: impl Into<rt::Id<Account>>) -> Create {
    Create(
        Create::default().0.set::<rt::Id<Account>>(0, account),
        rt::RequestOptions::default(),
    )
}

/// The request of [`accounts.bank_accounts.create`](create()).
///
/// `POST /v1/accounts/{account}/bank_accounts` (`PostAccountsAccountBankAccounts`).
#[doc(alias = "PostAccountsAccountBankAccounts")]
#[doc(alias = "postaccountsaccountbankaccounts")]
#[derive(Clone)]
#[must_use = "a request does nothing until it is sent"]
pub struct Create(rt::Params, rt::RequestOptions);

impl Create {
    /// A token from Stripe.js, or the details of the bank account.
    pub fn bank_account<K>(self, value: impl rt::Maybe<BankAccount, K>) -> Self {
        Self(self.0.maybe::<BankAccount, K>(1, value), self.1)
    }

    /// Whether payouts in its currency go here from now on. For the first one of a currency they do anyway.
    pub fn default_for_currency<K>(self, value: impl rt::Maybe<bool, K>) -> Self {
        Self(self.0.maybe::<bool, K>(2, value), self.1)
    }

    /// Which references come back as objects instead of ids, by their paths in the answer. An empty list is not sent. A second call replaces the first.
    pub fn expand<K>(self, value: impl rt::MaybeList<String, K>) -> Self {
        Self(self.0.maybe_list::<String, K>(3, value), self.1)
    }

    /// The bank account or card to add, as the id of a token.
    pub fn external_account<K>(self, value: impl rt::Maybe<String, K>) -> Self {
        Self(self.0.maybe::<String, K>(4, value), self.1)
    }

    /// Your own keys and values to keep with the object. In an update, keys that aren't named stay, and a key set to an empty text goes. An empty map is not sent. A second call replaces the first.
    pub fn metadata<K>(self, value: impl rt::MaybeMap<String, K>) -> Self {
        Self(self.0.maybe_map::<String, K>(5, value), self.1)
    }

    /// Expands what a path leads to, beside what is expanded already: at most four levels deep.
    pub fn expand_path<T, L>(
        self,
        path: fn(crate::ExpandPath<ExternalAccount>) -> crate::ExpandPath<T, L>,
    ) -> Self {
        Self(self.0.push(3, path(Default::default())), self.1)
    }
}

rt::request! {
    Create -> ExternalAccount;
    "PostAccountsAccountBankAccounts" Post "/v1/accounts/{account}/bank_accounts" Form;
    "account" required path: String;
    "bank_account": BankAccount;
    "default_for_currency": bool;
    "expand": Vec<String>;
    "external_account": String;
    "metadata": std::collections::BTreeMap<String, rt::Clearable<String>>;
}
