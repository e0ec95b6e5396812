// Written by `cargo xtask regenerate` from spec/. To change it, change spec/ or codegen/.

use crate::rt;
use crate::v2::core::Account;
use crate::v2::core::AccountPersonToken;

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
    account_id: impl Into<rt::Id<Account>>,
    id: impl Into<rt::Id<AccountPersonToken>>,
) -> Retrieve {
    Retrieve(
        Retrieve::default()
            .0
            .set::<rt::Id<Account>>(0, account_id)
            .set::<rt::Id<AccountPersonToken>>(1, id),
        rt::RequestOptions::default(),
    )
}

/// The request of [`v2.core.accounts.person_tokens.retrieve`](retrieve()).
///
/// `GET /v2/core/accounts/{account_id}/person_tokens/{id}` (`GetV2CoreAccountsAccountIdPersonTokensId`).
#[doc(alias = "GetV2CoreAccountsAccountIdPersonTokensId")]
#[doc(alias = "getv2coreaccountsaccountidpersontokensid")]
#[derive(Clone)]
#[must_use = "a request does nothing until it is sent"]
pub struct Retrieve(rt::Params, rt::RequestOptions);

rt::request! {
    Retrieve -> AccountPersonToken;
    "GetV2CoreAccountsAccountIdPersonTokensId" Get "/v2/core/accounts/{account_id}/person_tokens/{id}" Query;
    "account_id" required path: String;
    "id" required path: String;
}
