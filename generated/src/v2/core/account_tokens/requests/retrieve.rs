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
    Retrieve {
        id: id.into(),
        ..Default::default()
    }
}
/// The request of [`v2.core.account_tokens.retrieve`](retrieve()).
///
/// `GET /v2/core/account_tokens/{id}` (`GetV2CoreAccountTokensId`).
#[doc(alias = "GetV2CoreAccountTokensId")]
#[doc(alias = "getv2coreaccounttokensid")]
#[derive(Clone, Default)]
#[must_use = "a request does nothing until it is sent"]
pub struct Retrieve {
    id: rt::Id<crate::v2::core::AccountToken>,
    extra: rt::Extra,
    options: rt::RequestOptions,
}
rt::record! {
    Retrieve;
    0 => id "id" required path;
}
rt::request! {
    Retrieve -> crate::v2::core::AccountToken;
    "GetV2CoreAccountTokensId" Get "/v2/core/account_tokens/{id}" Query;
}
impl rt::Retrieve for crate::v2::core::AccountToken {
    type Request = Retrieve;
    fn retrieve(id: rt::Id<Self>) -> Retrieve {
        retrieve(id)
    }
}
