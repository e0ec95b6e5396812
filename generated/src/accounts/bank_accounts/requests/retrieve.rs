// Written by `cargo xtask regenerate` from spec/. To change it, change spec/ or codegen/.

use crate::accounts::Account;
use crate::customers::DeletedBankAccount;
use crate::rt;
use crate::types::ExternalAccount;

/// Fetches a bank account or card that payouts of a connected account go to. This path is the older one: prefer [`accounts.external_accounts.retrieve`](crate::accounts::external_accounts::retrieve()).
///
/// `GET /v1/accounts/{account}/bank_accounts/{id}`
///
/// ```
/// use stripe_client::accounts;
///
/// let external_account = accounts::bank_accounts::retrieve("acct_123", "ba_123")
///     .send(&client)
///     .await?;
/// ```
///
/// # Arguments
///
/// - `account`, in the path: Id of the account.
/// - `id`, in the path: Id of the bank account.
///
/// # Parameters
///
/// - [`expand`](Retrieve::expand()): Which references come back as objects instead of ids, by their paths in the answer.
///
/// # Answer
///
/// [`ExternalAccount`](crate::types::ExternalAccount).
///
/// [Stripe's reference](https://docs.stripe.com/api/accounts)
///
/// Feature: `accounts`.
#[doc(alias = "GetAccountsAccountBankAccountsId")]
#[doc(alias = "getaccountsaccountbankaccountsid")]
pub fn retrieve(
    account: impl Into<rt::Id<Account>>,
    id: impl Into<rt::Id<DeletedBankAccount>>,
) -> Retrieve {
    Retrieve(
        Retrieve::default()
            .0
            .set::<rt::Id<Account>>(0, account)
            .set::<rt::Id<DeletedBankAccount>>(1, id),
        rt::RequestOptions::default(),
    )
}

/// The request of [`accounts.bank_accounts.retrieve`](retrieve()).
///
/// `GET /v1/accounts/{account}/bank_accounts/{id}` (`GetAccountsAccountBankAccountsId`).
#[doc(alias = "GetAccountsAccountBankAccountsId")]
#[doc(alias = "getaccountsaccountbankaccountsid")]
#[derive(Clone)]
#[must_use = "a request does nothing until it is sent"]
pub struct Retrieve(rt::Params, rt::RequestOptions);

impl Retrieve {
    /// Which references come back as objects instead of ids, by their paths in the answer. An empty list is not sent. A second call replaces the first.
    pub fn expand<K>(self, value: impl rt::MaybeList<String, K>) -> Self {
        Self(self.0.maybe_list::<String, K>(2, value), self.1)
    }

    /// Expands what a path leads to, beside what is expanded already: at most four levels deep.
    pub fn expand_path<T, L>(
        self,
        path: fn(crate::ExpandPath<ExternalAccount>) -> crate::ExpandPath<T, L>,
    ) -> Self {
        Self(self.0.push(2, path(Default::default())), self.1)
    }
}

rt::request! {
    Retrieve -> ExternalAccount;
    "GetAccountsAccountBankAccountsId" Get "/v1/accounts/{account}/bank_accounts/{id}" Query;
    "account" required path: String;
    "id" required path: String;
    "expand" query: Vec<String>;
}
