// Written by `cargo xtask regenerate` from spec/. To change it, change spec/ or codegen/.

use crate::rt;
use crate::treasury::FinancialAccount;
use crate::treasury::financial_accounts::params::Features;
use crate::treasury::financial_accounts::params::PlatformRestrictions;

/// Creates a financial account, which holds money for a connected account. Each can have three unless Stripe agrees to more.
///
/// `POST /v1/treasury/financial_accounts`
///
/// ```
/// use stripe_client::treasury;
///
/// let financial_account = treasury::financial_accounts::create(["usd"])
///     .metadata([("order_id", "1001")])
///     .send(&client)
///     .await?;
/// ```
///
/// # Arguments
///
/// - `supported_currencies`, in the body: The currencies that the financial account holds: `usd`.
///
/// # Parameters
///
/// - [`expand`](Create::expand()): Which references come back as objects instead of ids, by their paths in the answer.
/// - [`features`](Create::features()): What the financial account is to be able to do, each feature by itself.
/// - [`metadata`](Create::metadata()): Your own keys and values to keep with the object.
/// - [`nickname`](Create::nickname()): Your own name of the account, to tell it from others.
/// - [`platform_restrictions`](Create::platform_restrictions()): Lets you stop money that comes into the account, or goes out of it.
///
/// # Answer
///
/// [`FinancialAccount`](crate::treasury::FinancialAccount).
///
/// # Errors
///
/// The connected account doesn't have the `treasury` capability.
///
/// # What follows
///
/// Its features are ready when they leave `pending`: [`treasury.financial_accounts.features.retrieve`](crate::treasury::financial_accounts::features::retrieve()) tells.
///
/// [Stripe's reference](https://docs.stripe.com/api/treasury/financial_accounts/create)
///
/// Feature: `treasury`.
#[doc(alias = "PostTreasuryFinancialAccounts")]
#[doc(alias = "posttreasuryfinancialaccounts")]
pub fn create(
    supported_currencies: impl IntoIterator<Item = impl Into<String>>,
) -> Create {
    Create(
        Create::default().0.set_list::<String>(0, supported_currencies),
        rt::RequestOptions::default(),
    )
}

/// The request of [`treasury.financial_accounts.create`](create()).
///
/// `POST /v1/treasury/financial_accounts` (`PostTreasuryFinancialAccounts`).
#[doc(alias = "PostTreasuryFinancialAccounts")]
#[doc(alias = "posttreasuryfinancialaccounts")]
#[derive(Clone)]
#[must_use = "a request does nothing until it is sent"]
pub struct Create(rt::Params, rt::RequestOptions);

impl Create {
    /// Which references come back as objects instead of ids, by their paths in the answer. An empty list is not sent. A second call replaces the first.
    pub fn expand<K>(self, value: impl rt::MaybeList<String, K>) -> Self {
        Self(self.0.maybe_list::<String, K>(1, value), self.1)
    }

    /// What the financial account is to be able to do, each feature by itself.
    pub fn features<K>(self, value: impl rt::Maybe<Features, K>) -> Self {
        Self(self.0.maybe::<Features, K>(2, value), self.1)
    }

    /// Your own keys and values to keep with the object. In an update, keys that aren't named stay, and a key set to an empty text goes. An empty map is not sent. A second call replaces the first.
    pub fn metadata<K>(self, value: impl rt::MaybeMap<String, K>) -> Self {
        Self(self.0.maybe_map::<String, K>(3, value), self.1)
    }

    /// Your own name of the account, to tell it from others.
    pub fn nickname<K>(self, value: impl rt::Maybe<String, K>) -> Self {
        Self(self.0.maybe::<String, K>(4, value), self.1)
    }

    /// Clears `nickname`.
    pub fn clear_nickname(self) -> Self {
        Self(self.0.clear(4), self.1)
    }

    /// Lets you stop money that comes into the account, or goes out of it.
    pub fn platform_restrictions<K>(
        self,
        value: impl rt::Maybe<PlatformRestrictions, K>,
    ) -> Self {
        Self(self.0.maybe::<PlatformRestrictions, K>(5, value), self.1)
    }

    /// Expands what a path leads to, beside what is expanded already: at most four levels deep.
    pub fn expand_path<T, L>(
        self,
        path: fn(crate::ExpandPath<FinancialAccount>) -> crate::ExpandPath<T, L>,
    ) -> Self {
        Self(self.0.push(1, path(Default::default())), self.1)
    }
}

rt::request! {
    Create -> FinancialAccount;
    "PostTreasuryFinancialAccounts" Post "/v1/treasury/financial_accounts" Form;
    "supported_currencies" required: Vec<String>;
    "expand": Vec<String>;
    "features": Features;
    "metadata": std::collections::BTreeMap<String, rt::Clearable<String>>;
    "nickname": rt::Clearable<String>;
    "platform_restrictions": PlatformRestrictions;
}
