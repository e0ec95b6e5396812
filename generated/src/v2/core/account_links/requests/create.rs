// Written by `cargo xtask regenerate` from spec/. To change it, change spec/ or codegen/.

use crate::accounts::Account;
use crate::rt;
use crate::v2::core::AccountLink;
use crate::v2::core::account_links::params::UseCase;

/// Creates a single-use link to pages of Stripe where an account fills in or changes what is asked of it.
///
/// `POST /v2/core/account_links`
///
/// ```
/// use stripe_client::v2;
///
/// let account_link = v2::core::account_links::create(
///     "acct_123",
///     v2::core::account_links::params::UseCase::new(
///         v2::core::UseCaseType::AccountOnboarding,
///     ),
/// )
/// .send(&client)
/// .await?;
/// ```
///
/// # Arguments
///
/// - `account`, in the body: Id of the connected account that the link onboards or updates.
/// - `use_case`, in the body: What the link lets the account holder do, and what is asked there.
///
/// # Answer
///
/// [`AccountLink`](crate::v2::core::AccountLink).
///
/// # What follows
///
/// Redirect the user to [`url`](crate::v2::core::AccountLink::url).
///
/// [Stripe's reference](https://docs.stripe.com/api/v2/core/account_links/create)
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
