// Written by `cargo xtask regenerate` from spec/. To change it, change spec/ or codegen/.

use crate::accounts::Account;
use crate::rt;
use crate::v2::core::AccountLink;
use crate::v2::core::account_links::params::UseCase;

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
pub fn create(account: impl Into<rt::Id<Account>>, use_case: UseCase) -> Create {
    Create(
        Create::default()
            .0
            .set::<rt::Id<Account>>(0, account)
            .set::<UseCase>(1, use_case),
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
    Create -> AccountLink;
    "PostV2CoreAccountLinks" Post "/v2/core/account_links" Json;
    "account" required: String;
    "use_case" required: UseCase;
}
