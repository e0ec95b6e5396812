// Written by `cargo xtask regenerate` from spec/. To change it, change spec/ or codegen/.

use crate::rt;
use crate::v2::core::Account;
use crate::v2::core::AccountPerson;

/// Fetches a person behind an account.
///
/// `GET /v2/core/accounts/{account_id}/persons/{id}`
///
/// ```
/// use stripe_client::v2;
///
/// let account_person = v2::core::accounts::persons::retrieve("acct_123", "id_123")
///     .send(&client)
///     .await?;
/// ```
///
/// # Arguments
///
/// - `account_id`, in the path: Id of the v2 core account.
/// - `id`, in the path: Id of the person.
///
/// # Answer
///
/// [`AccountPerson`](crate::v2::core::AccountPerson).
///
/// [Stripe's reference](https://docs.stripe.com/api/v2/core/accounts)
///
/// Feature: `v2_core`.
#[doc(alias = "GetV2CoreAccountsAccountIdPersonsId")]
#[doc(alias = "getv2coreaccountsaccountidpersonsid")]
pub fn retrieve(
    account_id: impl Into<rt::Id<Account>>,
    id: impl Into<String>,
) -> Retrieve {
    Retrieve(
        Retrieve::default().0.set::<rt::Id<Account>>(0, account_id).set::<String>(1, id),
        rt::RequestOptions::default(),
    )
}

/// The request of [`v2.core.accounts.persons.retrieve`](retrieve()).
///
/// `GET /v2/core/accounts/{account_id}/persons/{id}` (`GetV2CoreAccountsAccountIdPersonsId`).
#[doc(alias = "GetV2CoreAccountsAccountIdPersonsId")]
#[doc(alias = "getv2coreaccountsaccountidpersonsid")]
#[derive(Clone)]
#[must_use = "a request does nothing until it is sent"]
pub struct Retrieve(rt::Params, rt::RequestOptions);

rt::request! {
    Retrieve -> AccountPerson;
    "GetV2CoreAccountsAccountIdPersonsId" Get "/v2/core/accounts/{account_id}/persons/{id}" Query;
    "account_id" required path: String;
    "id" required path: String;
}
