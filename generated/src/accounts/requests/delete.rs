// Written by `cargo xtask regenerate` from spec/. To change it, change spec/ or codegen/.

use crate::accounts::Account;
use crate::accounts::DeletedAccount;
use crate::rt;

/// Deletes a connected account for good. In live mode that is possible when all its balances are zero.
///
/// `DELETE /v1/accounts/{account}`
///
/// ```
/// use stripe_client::accounts;
///
/// let deleted_account = accounts::delete("acct_123").send(&client).await?;
/// ```
///
/// # Arguments
///
/// - `account`, in the path: Id of the account.
///
/// # Answer
///
/// [`DeletedAccount`](crate::accounts::DeletedAccount).
///
/// # Errors
///
/// A live account has a balance left, or has the full Dashboard and Stripe bears its losses, as Standard accounts do. Or it is your own, which you close in the Dashboard.
///
/// [Stripe's reference](https://docs.stripe.com/api/accounts/delete)
///
/// Feature: `accounts`.
#[doc(alias = "DeleteAccountsAccount")]
#[doc(alias = "deleteaccountsaccount")]
pub fn delete(account: impl Into<rt::Id<Account>>) -> Delete {
    Delete(
        Delete::default().0.set::<rt::Id<Account>>(0, account),
        rt::RequestOptions::default(),
    )
}

/// The request of [`accounts.delete`](delete()).
///
/// `DELETE /v1/accounts/{account}` (`DeleteAccountsAccount`).
#[doc(alias = "DeleteAccountsAccount")]
#[doc(alias = "deleteaccountsaccount")]
#[derive(Clone)]
#[must_use = "a request does nothing until it is sent"]
pub struct Delete(rt::Params, rt::RequestOptions);

rt::request! {
    Delete -> DeletedAccount;
    "DeleteAccountsAccount" Delete "/v1/accounts/{account}" Query;
    "account" required path: String;
}
