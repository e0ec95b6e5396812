// Written by `cargo xtask regenerate` from spec/. To change it, change spec/ or codegen/.
use crate::rt;
/// Delete a person.
///
/// `DELETE /v2/core/accounts/{account_id}/persons/{id}`
///
/// - `account_id`, in the path: Account id.
/// - `id`, in the path: Id.
///
/// Feature: `v2_core`.
#[doc(alias = "DeleteV2CoreAccountsAccountIdPersonsId")]
#[doc(alias = "deletev2coreaccountsaccountidpersonsid")]
pub fn delete(
    account_id: impl Into<rt::Id<crate::v2::core::Account>>,
    id: impl Into<String>,
) -> Delete {
    Delete {
        account_id: account_id.into(),
        id: id.into(),
        ..Default::default()
    }
}
/// The request of [`v2.core.accounts.persons.delete`](delete()).
///
/// `DELETE /v2/core/accounts/{account_id}/persons/{id}` (`DeleteV2CoreAccountsAccountIdPersonsId`).
#[doc(alias = "DeleteV2CoreAccountsAccountIdPersonsId")]
#[doc(alias = "deletev2coreaccountsaccountidpersonsid")]
#[derive(Clone, Default)]
#[must_use = "a request does nothing until it is sent"]
pub struct Delete {
    account_id: rt::Id<crate::v2::core::Account>,
    id: String,
    extra: rt::Extra,
    options: rt::RequestOptions,
}
rt::record! {
    Delete;
    0 => account_id "account_id" required path;
    1 => id "id" required path;
}
rt::request! {
    Delete -> crate::types::DeletedObject;
    "DeleteV2CoreAccountsAccountIdPersonsId" Delete "/v2/core/accounts/{account_id}/persons/{id}" Query;
}
