// Written by `cargo xtask regenerate` from spec/. To change it, change spec/ or codegen/.
use crate::rt;
/// Retrieve a person.
///
/// `GET /v2/core/accounts/{account_id}/persons/{id}`
///
/// - `account_id`, in the path: Account id.
/// - `id`, in the path: Id.
///
/// Feature: `v2_core`.
#[doc(alias = "GetV2CoreAccountsAccountIdPersonsId")]
#[doc(alias = "getv2coreaccountsaccountidpersonsid")]
pub fn retrieve(
    account_id: impl Into<rt::Id<crate::v2::core::Account>>,
    id: impl Into<String>,
) -> Retrieve {
    Retrieve {
        account_id: account_id.into(),
        id: id.into(),
        ..Default::default()
    }
}
/// The request of [`v2.core.accounts.persons.retrieve`](retrieve()).
///
/// `GET /v2/core/accounts/{account_id}/persons/{id}` (`GetV2CoreAccountsAccountIdPersonsId`).
#[doc(alias = "GetV2CoreAccountsAccountIdPersonsId")]
#[doc(alias = "getv2coreaccountsaccountidpersonsid")]
#[derive(Clone, Default)]
#[must_use = "a request does nothing until it is sent"]
pub struct Retrieve {
    account_id: rt::Id<crate::v2::core::Account>,
    id: String,
    extra: rt::Extra,
    options: rt::RequestOptions,
}
rt::record! {
    Retrieve;
    0 => account_id "account_id" required path;
    1 => id "id" required path;
}
rt::request! {
    Retrieve -> crate::v2::core::AccountPerson;
    "GetV2CoreAccountsAccountIdPersonsId" Get "/v2/core/accounts/{account_id}/persons/{id}" Query;
}
