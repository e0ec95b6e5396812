// Written by `cargo xtask regenerate` from spec/. To change it, change spec/ or codegen/.

use crate::rt;
use crate::v2::core::Account;
use crate::v2::core::AccountPerson;

/// Lists the persons behind an account: owners, directors, representative.
///
/// `GET /v2/core/accounts/{account_id}/persons`
///
/// ```
/// use stripe_client::v2;
///
/// let page = v2::core::accounts::persons::list("acct_123")
///     .limit(10)
///     .send(&client)
///     .await?;
/// ```
///
/// # Arguments
///
/// - `account_id`, in the path: Id of the v2 core account.
///
/// # Parameters
///
/// - [`limit`](List::limit()): How many objects a page holds at most.
/// - [`page`](List::page()): Where the page begins, from the link to it in the answer before.
///
/// # Answer
///
/// A page of [`AccountPerson`](crate::v2::core::AccountPerson).
///
/// [Stripe's reference](https://docs.stripe.com/api/v2/core/accounts)
///
/// Feature: `v2_core`.
#[doc(alias = "GetV2CoreAccountsAccountIdPersons")]
#[doc(alias = "getv2coreaccountsaccountidpersons")]
pub fn list(account_id: impl Into<rt::Id<Account>>) -> List {
    List(
        List::default().0.set::<rt::Id<Account>>(0, account_id),
        rt::RequestOptions::default(),
    )
}

/// The request of [`v2.core.accounts.persons.list`](list()).
///
/// `GET /v2/core/accounts/{account_id}/persons` (`GetV2CoreAccountsAccountIdPersons`).
#[doc(alias = "GetV2CoreAccountsAccountIdPersons")]
#[doc(alias = "getv2coreaccountsaccountidpersons")]
#[derive(Clone)]
#[must_use = "a request does nothing until it is sent"]
pub struct List(rt::Params, rt::RequestOptions);

impl List {
    /// How many objects a page holds at most.
    pub fn limit(self, value: impl Into<Option<i64>>) -> Self {
        Self(self.0.option::<i64>(1, value), self.1)
    }

    /// Where the page begins, from the link to it in the answer before. Left out for the first page.
    pub fn page<K>(self, value: impl rt::Maybe<String, K>) -> Self {
        Self(self.0.maybe::<String, K>(2, value), self.1)
    }
}

rt::request! {
    List -> rt::V2List<AccountPerson>;
    "GetV2CoreAccountsAccountIdPersons" Get "/v2/core/accounts/{account_id}/persons" Query;
    "account_id" required path: String;
    "limit" query: i64;
    "page" query: String;
}

rt::list! {
    List -> AccountPerson;
}
