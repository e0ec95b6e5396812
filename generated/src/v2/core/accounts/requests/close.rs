// Written by `cargo xtask regenerate` from spec/. To change it, change spec/ or codegen/.

use crate::rt;
use crate::v2::core::Account;
use crate::v2::core::AppliedConfiguration;

/// Closes an account for good. It can't be used any more, but a part of it can still be fetched.
///
/// `POST /v2/core/accounts/{id}/close`
///
/// ```
/// use stripe_client::v2;
///
/// let account = v2::core::accounts::close("acct_123").send(&client).await?;
/// ```
///
/// # Arguments
///
/// - `id`, in the path: Id of the v2 core account.
///
/// # Parameters
///
/// - [`applied_configurations`](Close::applied_configurations()): The configurations to close.
///
/// # Answer
///
/// [`Account`](crate::v2::core::Account).
///
/// # Errors
///
/// A balance isn't zero, or the configurations named aren't all that it has.
///
/// [Stripe's reference](https://docs.stripe.com/api/v2/core/accounts/close)
///
/// Feature: `v2_core`.
#[doc(alias = "PostV2CoreAccountsIdClose")]
#[doc(alias = "postv2coreaccountsidclose")]
pub fn close(id: impl Into<rt::Id<Account>>) -> Close {
    Close(
        Close::default().0.set::<rt::Id<Account>>(0, id),
        rt::RequestOptions::default(),
    )
}

/// The request of [`v2.core.accounts.close`](close()).
///
/// `POST /v2/core/accounts/{id}/close` (`PostV2CoreAccountsIdClose`).
#[doc(alias = "PostV2CoreAccountsIdClose")]
#[doc(alias = "postv2coreaccountsidclose")]
#[derive(Clone)]
#[must_use = "a request does nothing until it is sent"]
pub struct Close(rt::Params, rt::RequestOptions);

impl Close {
    /// The configurations to close. All that the account has must be named. `customer`, `merchant` or `recipient`. An empty list says that there are none. A second call replaces the first.
    pub fn applied_configurations<K>(
        self,
        value: impl rt::MaybeList<AppliedConfiguration, K>,
    ) -> Self {
        Self(self.0.maybe_list::<AppliedConfiguration, K>(1, value), self.1)
    }
}

rt::request! {
    Close -> Account;
    "PostV2CoreAccountsIdClose" Post "/v2/core/accounts/{id}/close" Json;
    "id" required path: String;
    "applied_configurations": Vec<AppliedConfiguration>;
}
