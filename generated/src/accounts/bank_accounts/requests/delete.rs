// Written by `cargo xtask regenerate` from spec/. To change it, change spec/ or codegen/.

use crate::accounts::Account;
use crate::accounts::DeletedExternalAccount;
use crate::customers::DeletedBankAccount;
use crate::rt;

/// Deletes a bank account or card that payouts of a connected account go to. This path is the older one: prefer [`accounts.external_accounts.delete`](crate::accounts::external_accounts::delete()).
///
/// `DELETE /v1/accounts/{account}/bank_accounts/{id}`
///
/// ```
/// use stripe_client::accounts;
///
/// let deleted_external_account = accounts::bank_accounts::delete("acct_123", "ba_123")
///     .send(&client)
///     .await?;
/// ```
///
/// # Arguments
///
/// - `account`, in the path: Id of the account.
/// - `id`, in the path: Id of the bank account.
///
/// # Answer
///
/// [`DeletedExternalAccount`](crate::accounts::DeletedExternalAccount).
///
/// [Stripe's reference](https://docs.stripe.com/api/accounts)
///
/// Feature: `accounts`.
#[doc(alias = "DeleteAccountsAccountBankAccountsId")]
#[doc(alias = "deleteaccountsaccountbankaccountsid")]
pub fn delete(
    account: impl Into<rt::Id<Account>>,
    id: impl Into<rt::Id<DeletedBankAccount>>,
) -> Delete {
    Delete(
        Delete::default()
            .0
            .set::<rt::Id<Account>>(0, account)
            .set::<rt::Id<DeletedBankAccount>>(1, id),
        rt::RequestOptions::default(),
    )
}

/// The request of [`accounts.bank_accounts.delete`](delete()).
///
/// `DELETE /v1/accounts/{account}/bank_accounts/{id}` (`DeleteAccountsAccountBankAccountsId`).
#[doc(alias = "DeleteAccountsAccountBankAccountsId")]
#[doc(alias = "deleteaccountsaccountbankaccountsid")]
#[derive(Clone)]
#[must_use = "a request does nothing until it is sent"]
pub struct Delete(rt::Params, rt::RequestOptions);

rt::request! {
    Delete -> DeletedExternalAccount;
    "DeleteAccountsAccountBankAccountsId" Delete "/v1/accounts/{account}/bank_accounts/{id}" Query;
    "account" required path: String;
    "id" required path: String;
}
