// Written by `cargo xtask regenerate` from spec/. To change it, change spec/ or codegen/.

use crate::rt;
use crate::types::DeletedObject;
use crate::v2::core::Account;

/// Deletes a person behind an account.
///
/// `DELETE /v2/core/accounts/{account_id}/persons/{id}`
///
/// ```
/// use stripe_client::v2;
///
/// let deleted_object = v2::core::accounts::persons::delete("acct_123", "id_123")
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
/// [`DeletedObject`](crate::types::DeletedObject).
///
/// [Stripe's reference](https://docs.stripe.com/api/v2/core/accounts)
///
/// Feature: `v2_core`.
#[doc(alias = "DeleteV2CoreAccountsAccountIdPersonsId")]
#[doc(alias = "deletev2coreaccountsaccountidpersonsid")]
pub fn delete(account_id: impl Into<rt::Id<Account>>, id: impl Into<String>) -> Delete {
    Delete(
        Delete::default().0.set::<rt::Id<Account>>(0, account_id).set::<String>(1, id),
        rt::RequestOptions::default(),
    )
}

/// The request of [`v2.core.accounts.persons.delete`](delete()).
///
/// `DELETE /v2/core/accounts/{account_id}/persons/{id}` (`DeleteV2CoreAccountsAccountIdPersonsId`).
#[doc(alias = "DeleteV2CoreAccountsAccountIdPersonsId")]
#[doc(alias = "deletev2coreaccountsaccountidpersonsid")]
#[derive(Clone)]
#[must_use = "a request does nothing until it is sent"]
pub struct Delete(rt::Params, rt::RequestOptions);

rt::request! {
    Delete -> DeletedObject;
    "DeleteV2CoreAccountsAccountIdPersonsId" Delete "/v2/core/accounts/{account_id}/persons/{id}" Query;
    "account_id" required path: String;
    "id" required path: String;
}
