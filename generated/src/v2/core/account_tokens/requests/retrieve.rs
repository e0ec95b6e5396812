// Written by `cargo xtask regenerate` from spec/. To change it, change spec/ or codegen/.
use crate::rt;
/// Retrieve an account token.
///
/// `GET /v2/core/account_tokens/{id}`
///
/// - `id`, in the path: Id.
///
/// Feature: `v2_core`.
#[doc(alias = "GetV2CoreAccountTokensId")]
#[doc(alias = "getv2coreaccounttokensid")]
pub fn retrieve(id: impl Into<rt::Id<crate::v2::core::AccountToken>>) -> Retrieve {
    Retrieve(
        Retrieve::default().0.set::<rt::Id<crate::v2::core::AccountToken>>(0, id),
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
rt::request! {
    Retrieve -> crate::v2::core::AccountToken;
    "GetV2CoreAccountTokensId" Get "/v2/core/account_tokens/{id}" Query;
    "id" required path: String;
}
impl rt::Retrieve for crate::v2::core::AccountToken {
    type Request = Retrieve;
    fn retrieve(id: rt::Id<Self>) -> Retrieve {
        retrieve(id)
    }
}
