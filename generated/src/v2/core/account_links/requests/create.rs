// Written by `cargo xtask regenerate` from spec/. To change it, change spec/ or codegen/.
use crate::rt;
/// Create an account link.
///
/// `POST /v2/core/account_links`
///
/// - `account`, in the body: Account.
/// - `use_case`, in the body: Use case.
///
/// Feature: `v2_core`.
#[doc(alias = "PostV2CoreAccountLinks")]
#[doc(alias = "postv2coreaccountlinks")]
pub fn create(
    account: impl Into<rt::Id<crate::accounts::Account>>,
    use_case: crate::v2::core::account_links::params::UseCase,
) -> Create {
    Create(
        Create::default()
            .0
            .set::<rt::Id<crate::accounts::Account>>(0, account)
            .set::<crate::v2::core::account_links::params::UseCase>(1, use_case),
        rt::RequestOptions::default(),
    )
}
/// The request of [`v2.core.account_links.create`](create()).
///
/// `POST /v2/core/account_links` (`PostV2CoreAccountLinks`).
#[doc(alias = "PostV2CoreAccountLinks")]
#[doc(alias = "postv2coreaccountlinks")]
#[derive(Clone)]
#[must_use = "a request does nothing until it is sent"]
pub struct Create(rt::Params, rt::RequestOptions);
rt::request! {
    Create -> crate::v2::core::AccountLink;
    "PostV2CoreAccountLinks" Post "/v2/core/account_links" Json;
    "account" required: String;
    "use_case" required: crate::v2::core::account_links::params::UseCase;
}
