// Written by `cargo xtask regenerate` from spec/. To change it, change spec/ or codegen/.

use crate::rt;
use crate::v2::core::AccountToken;

/// Fetches an account token, to see whether it has been used.
///
/// `GET /v2/core/account_tokens/{id}`
///
/// ```
/// use stripe_client::v2;
///
/// let account_token = v2::core::account_tokens::retrieve("accttok_123")
///     .send(&client)
///     .await?;
/// ```
///
/// # Arguments
///
/// - `id`, in the path: Id of the v2 core account token.
///
/// # Answer
///
/// [`AccountToken`](crate::v2::core::AccountToken).
///
/// [Stripe's reference](https://docs.stripe.com/api/v2/core/account_tokens/retrieve)
///
/// Feature: `v2_core`.
#[doc(alias = "GetV2CoreAccountTokensId")]
#[doc(alias = "getv2coreaccounttokensid")]
pub fn retrieve(id: impl Into<rt::Id<AccountToken>>) -> Retrieve {
    Retrieve(
        Retrieve::default().0.set::<rt::Id<AccountToken>>(0, id),
        rt::RequestOptions::default(),
    )
}

/// The request of [`v2.core.account_tokens.retrieve`](retrieve()).
///
/// `GET /v2/core/account_tokens/{id}` (`GetV2CoreAccountTokensId`).
#[doc(alias = "GetV2CoreAccountTokensId")]
#[doc(alias = "getv2coreaccounttokensid")]
#[derive(Clone)]
#[must_use = "a request does nothing until it is sent"]
pub struct Retrieve(rt::Params, rt::RequestOptions);

impl rt::Retrieve for AccountToken {
    type Request = Retrieve;
    fn retrieve(id: rt::Id<Self>) -> Retrieve {
        retrieve(id)
    }
}

rt::request! {
    Retrieve -> AccountToken;
    "GetV2CoreAccountTokensId" Get "/v2/core/account_tokens/{id}" Query;
    "id" required path: String;
}
