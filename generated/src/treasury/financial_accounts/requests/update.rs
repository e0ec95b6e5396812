// Written by `cargo xtask regenerate` from spec/. To change it, change spec/ or codegen/.

use crate::rt;
use crate::treasury::FinancialAccount;
use crate::treasury::financial_accounts::params::Features;
use crate::treasury::financial_accounts::params::ForwardingSettings;
use crate::treasury::financial_accounts::params::PlatformRestrictions;

/// Changes a financial account's features, restrictions, nickname or metadata.
///
/// `POST /v1/treasury/financial_accounts/{financial_account}`
///
/// ```
/// use stripe_client::treasury;
///
/// let financial_account = treasury::financial_accounts::update("fa_123")
///     .metadata([("order_id", "1001")])
///     .send(&client)
///     .await?;
/// ```
///
/// # Arguments
///
/// - `financial_account`, in the path: Id of the treasury financial account.
///
/// # Parameters
///
/// - [`expand`](Update::expand()): Which references come back as objects instead of ids, by their paths in the answer.
/// - [`features`](Update::features()): What the financial account is to be able to do, each feature by itself.
/// - [`forwarding_settings`](Update::forwarding_settings()): Where the rest of the money goes, or what is missing comes from, so that the financial account can be closed at zero.
/// - [`metadata`](Update::metadata()): Your own keys and values to keep with the object.
/// - [`nickname`](Update::nickname()): Your own name of the account, to tell it from others.
/// - [`platform_restrictions`](Update::platform_restrictions()): Lets you stop money that comes into the account, or goes out of it.
///
/// # Answer
///
/// [`FinancialAccount`](crate::treasury::FinancialAccount).
///
/// [Stripe's reference](https://docs.stripe.com/api/treasury/financial_accounts/update)
///
/// Feature: `treasury`.
#[doc(alias = "PostTreasuryFinancialAccountsFinancialAccount")]
#[doc(alias = "posttreasuryfinancialaccountsfinancialaccount")]
pub fn update(financial_account: impl Into<rt::Id<FinancialAccount>>) -> Update {
    Update(
        Update::default().0.set::<rt::Id<FinancialAccount>>(0, financial_account),
        rt::RequestOptions::default(),
    )
}

/// The request of [`treasury.financial_accounts.update`](update()).
///
/// `POST /v1/treasury/financial_accounts/{financial_account}` (`PostTreasuryFinancialAccountsFinancialAccount`).
#[doc(alias = "PostTreasuryFinancialAccountsFinancialAccount")]
#[doc(alias = "posttreasuryfinancialaccountsfinancialaccount")]
#[derive(Clone)]
#[must_use = "a request does nothing until it is sent"]
pub struct Update(rt::Params, rt::RequestOptions);

impl Update {
    /// Which references come back as objects instead of ids, by their paths in the answer. An empty list is not sent. A second call replaces the first.
    pub fn expand<K>(self, value: impl rt::MaybeList<String, K>) -> Self {
        Self(self.0.maybe_list::<String, K>(1, value), self.1)
    }

    /// What the financial account is to be able to do, each feature by itself.
    pub fn features<K>(self, value: impl rt::Maybe<Features, K>) -> Self {
        Self(self.0.maybe::<Features, K>(2, value), self.1)
    }

    /// Where the rest of the money goes, or what is missing comes from, so that the financial account can be closed at zero.
    pub fn forwarding_settings<K>(
        self,
        value: impl rt::Maybe<ForwardingSettings, K>,
    ) -> Self {
        Self(self.0.maybe::<ForwardingSettings, K>(3, value), self.1)
    }

    /// Your own keys and values to keep with the object. In an update, keys that aren't named stay, and a key set to an empty text goes. An empty map is not sent. A second call replaces the first.
    pub fn metadata<K>(self, value: impl rt::MaybeMap<String, K>) -> Self {
        Self(self.0.maybe_map::<String, K>(4, value), self.1)
    }

    /// Your own name of the account, to tell it from others.
    pub fn nickname<K>(self, value: impl rt::Maybe<String, K>) -> Self {
        Self(self.0.maybe::<String, K>(5, value), self.1)
    }

    /// Clears `nickname`.
    pub fn clear_nickname(self) -> Self {
        Self(self.0.clear(5), self.1)
    }

    /// Lets you stop money that comes into the account, or goes out of it.
    pub fn platform_restrictions<K>(
        self,
        value: impl rt::Maybe<PlatformRestrictions, K>,
    ) -> Self {
        Self(self.0.maybe::<PlatformRestrictions, K>(6, value), self.1)
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
    Update -> FinancialAccount;
    "PostTreasuryFinancialAccountsFinancialAccount" Post "/v1/treasury/financial_accounts/{financial_account}" Form;
    "financial_account" required path: String;
    "expand": Vec<String>;
    "features": Features;
    "forwarding_settings": ForwardingSettings;
    "metadata": std::collections::BTreeMap<String, rt::Clearable<String>>;
    "nickname": rt::Clearable<String>;
    "platform_restrictions": PlatformRestrictions;
}
