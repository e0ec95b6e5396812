// Written by `cargo xtask regenerate` from spec/. To change it, change spec/ or codegen/.
use crate::rt;
/// Retrieve a person token.
///
/// `GET /v2/core/accounts/{account_id}/person_tokens/{id}`
///
/// - `account_id`, in the path: Account id.
/// - `id`, in the path: Id.
///
/// Feature: `v2_core`.
#[doc(alias = "GetV2CoreAccountsAccountIdPersonTokensId")]
#[doc(alias = "getv2coreaccountsaccountidpersontokensid")]
pub fn retrieve(
    account_id: impl Into<rt::Id<crate::v2::core::Account>>,
    id: impl Into<rt::Id<crate::v2::core::AccountPersonToken>>,
) -> Retrieve {
    Retrieve {
        account_id: account_id.into(),
        id: id.into(),
        ..Default::default()
    }
}
/// The request of [`v2.core.accounts.person_tokens.retrieve`](retrieve()).
///
/// `GET /v2/core/accounts/{account_id}/person_tokens/{id}` (`GetV2CoreAccountsAccountIdPersonTokensId`).
#[doc(alias = "GetV2CoreAccountsAccountIdPersonTokensId")]
#[doc(alias = "getv2coreaccountsaccountidpersontokensid")]
#[derive(Clone, Default)]
#[must_use = "a request does nothing until it is sent"]
pub struct Retrieve {
    account_id: rt::Id<crate::v2::core::Account>,
    id: rt::Id<crate::v2::core::AccountPersonToken>,
    extra: rt::Extra,
    options: rt::RequestOptions,
}
rt::record! {
    Retrieve;
    0 => account_id "account_id" required path;
    1 => id "id" required path;
}
rt::request! {
    Retrieve -> crate::v2::core::AccountPersonToken;
    "GetV2CoreAccountsAccountIdPersonTokensId" Get "/v2/core/accounts/{account_id}/person_tokens/{id}" Query;
}
