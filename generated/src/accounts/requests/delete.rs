// Written by `cargo xtask regenerate` from spec/. To change it, change spec/ or codegen/.

use crate::accounts::Account;
use crate::accounts::DeletedAccount;
use crate::rt;

/// Delete an account.
///
/// `DELETE /v1/accounts/{account}`
///
/// - `account`, in the path: Account. At most 5000 characters.
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
