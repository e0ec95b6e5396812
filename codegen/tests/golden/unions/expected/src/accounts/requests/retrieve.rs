// Written by `cargo xtask regenerate` from spec/. To change it, change spec/ or codegen/.

use crate::accounts::Account;
use crate::accounts::AccountOrDeleted;
use crate::rt;

/// Retrieve.
///
/// `GET /v1/accounts/{account}`
///
/// ```
/// use stripe_client::accounts;
///
/// let account_or_deleted = accounts::retrieve("acct_123").send(&client).await?;
/// ```
///
/// # Arguments
///
/// - `account`, in the path: Id of the account.
///
/// # Answer
///
/// [`AccountOrDeleted`](crate::accounts::AccountOrDeleted).
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

impl rt::Retrieve for Account {
    type Request = Retrieve;
    fn retrieve(id: rt::Id<Self>) -> Retrieve {
        retrieve(id)
    }
}

rt::request! {
    Retrieve -> AccountOrDeleted;
    "GetAccountsAccount" Get "/v1/accounts/{account}" Query;
    "account" required path: String;
}
