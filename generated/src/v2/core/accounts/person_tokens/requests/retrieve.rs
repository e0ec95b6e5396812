// Written by `cargo xtask regenerate` from spec/. To change it, change spec/ or codegen/.

use crate::rt;
use crate::v2::core::Account;
use crate::v2::core::AccountPersonToken;

/// Fetches a person token, to see whether it has been used.
///
/// `GET /v2/core/accounts/{account_id}/person_tokens/{id}`
///
/// ```
/// use stripe_client::v2;
///
/// let account_person_token = v2::core::accounts::person_tokens::retrieve(
///     "acct_123",
///     "perstok_123",
/// )
/// .send(&client)
/// .await?;
/// ```
///
/// # Arguments
///
/// - `account_id`, in the path: Id of the v2 core account.
/// - `id`, in the path: Id of the v2 core account person token.
///
/// # Answer
///
/// [`AccountPersonToken`](crate::v2::core::AccountPersonToken).
///
/// [Stripe's reference](https://docs.stripe.com/api/v2/core/accounts)
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
