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
    Create {
        account: account.into(),
        use_case,
        ..Default::default()
    }
}
/// The request of [`v2.core.account_links.create`](create()).
///
/// `POST /v2/core/account_links` (`PostV2CoreAccountLinks`).
#[doc(alias = "PostV2CoreAccountLinks")]
#[doc(alias = "postv2coreaccountlinks")]
#[derive(Clone, Default)]
#[must_use = "a request does nothing until it is sent"]
pub struct Create {
    account: rt::Id<crate::accounts::Account>,
    use_case: crate::v2::core::account_links::params::UseCase,
    extra: rt::Extra,
    options: rt::RequestOptions,
}
rt::record! {
    Create;
    0 => account "account" required;
    1 => use_case "use_case" required;
}
rt::request! {
    Create -> crate::v2::core::AccountLink;
    "PostV2CoreAccountLinks" Post "/v2/core/account_links" Json;
}
