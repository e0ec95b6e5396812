// Written by `cargo xtask regenerate` from spec/. To change it, change spec/ or codegen/.

use crate::accounts::Account;
use crate::accounts::params::Address;
use crate::accounts::params::BillingCycleAnchor;
use crate::accounts::params::CreatedFilter;
use crate::accounts::params::Limit;
use crate::accounts::params::Method;
use crate::accounts::params::TrialEnd;
use crate::rt;

/// Update.
///
/// `POST /v1/accounts/{account}`
///
/// ```
/// use stripe_client::accounts;
///
/// let account = accounts::update("acct_123").send(&client).await?;
/// ```
///
/// # Arguments
///
/// - `account`, in the path: Id of the account.
///
/// # Parameters
///
/// - [`billing_cycle_anchor`](Update::billing_cycle_anchor())
/// - [`trial_end`](Update::trial_end())
/// - [`created`](Update::created())
/// - [`method`](Update::method())
/// - [`tags`](Update::tags())
/// - [`address`](Update::address())
/// - [`limit`](Update::limit())
///
/// # Answer
///
/// [`Account`](crate::accounts::Account).
///
/// [Stripe's reference](https://docs.stripe.com/api/accounts/update)
///
/// Feature: `accounts`.
#[doc(alias = "PostAccountsAccount")]
#[doc(alias = "postaccountsaccount")]
pub fn update(account: impl Into<rt::Id<Account>>) -> Update {
    Update(
        Update::default().0.set::<rt::Id<Account>>(0, account),
        rt::RequestOptions::default(),
    )
}

/// The request of [`accounts.update`](update()).
///
/// `POST /v1/accounts/{account}` (`PostAccountsAccount`).
#[doc(alias = "PostAccountsAccount")]
#[doc(alias = "postaccountsaccount")]
#[derive(Clone)]
#[must_use = "a request does nothing until it is sent"]
pub struct Update(rt::Params, rt::RequestOptions);

impl Update {
    pub fn billing_cycle_anchor<K>(
        self,
        value: impl rt::Maybe<BillingCycleAnchor, K>,
    ) -> Self {
        Self(self.0.maybe::<BillingCycleAnchor, K>(1, value), self.1)
    }

    pub fn trial_end<K>(self, value: impl rt::Maybe<TrialEnd, K>) -> Self {
        Self(self.0.maybe::<TrialEnd, K>(2, value), self.1)
    }

    pub fn created<K>(self, value: impl rt::Maybe<CreatedFilter, K>) -> Self {
        Self(self.0.maybe::<CreatedFilter, K>(3, value), self.1)
    }

    pub fn method<K>(self, value: impl rt::Maybe<Method, K>) -> Self {
        Self(self.0.maybe::<Method, K>(4, value), self.1)
    }

    /// An empty list says that there are none. A second call replaces the first.
    pub fn tags<K>(self, value: impl rt::MaybeList<String, K>) -> Self {
        Self(self.0.maybe_list::<String, K>(5, value), self.1)
    }

    /// Clears `tags`.
    pub fn clear_tags(self) -> Self {
        Self(self.0.clear(5), self.1)
    }

    pub fn address<K>(self, value: impl rt::Maybe<Address, K>) -> Self {
        Self(self.0.maybe::<Address, K>(6, value), self.1)
    }

    /// Clears `address`.
    pub fn clear_address(self) -> Self {
        Self(self.0.clear(6), self.1)
    }

    pub fn limit<K>(self, value: impl rt::Maybe<Limit, K>) -> Self {
        Self(self.0.maybe::<Limit, K>(7, value), self.1)
    }

    /// Clears `limit`.
    pub fn clear_limit(self) -> Self {
        Self(self.0.clear(7), self.1)
    }
}

rt::request! {
    Update -> Account;
    "PostAccountsAccount" Post "/v1/accounts/{account}" Form;
    "account" required path: String;
    "billing_cycle_anchor": BillingCycleAnchor;
    "trial_end": TrialEnd;
    "created": CreatedFilter;
    "method": Method;
    "tags": rt::Clearable<Vec<String>>;
    "address": rt::Clearable<Address>;
    "limit": rt::Clearable<Limit>;
}
