// Written by `cargo xtask regenerate` from spec/. To change it, change spec/ or codegen/.

use crate::rt;
use crate::v2::core::Account;
use crate::v2::core::AccountDashboard;
use crate::v2::core::accounts::params::CreateConfiguration;
use crate::v2::core::accounts::params::CreateIdentity;
use crate::v2::core::accounts::params::Defaults;
use crate::v2::core::accounts::params::Include;

/// Creates an account for somebody you do business with: who they are, and as what. It can be customer, merchant and recipient at once.
///
/// `POST /v2/core/accounts`
///
/// ```
/// use stripe_client::v2;
///
/// let account = v2::core::accounts::create()
///     .metadata([("order_id", "1001")])
///     .send(&client)
///     .await?;
/// ```
///
/// # Parameters
///
/// - [`account_token`](Create::account_token()): An account token, which carries the details so that they don't pass your server.
/// - [`configuration`](Create::configuration()): The roles that the account takes on, each with its settings and capabilities: customer, merchant, recipient.
/// - [`contact_email`](Create::contact_email()): Where Stripe and the platform reach the account by email.
/// - [`contact_phone`](Create::contact_phone()): Where Stripe and the platform reach the account by phone.
/// - [`dashboard`](Create::dashboard()): Which Dashboard of Stripe the account can use.
/// - [`defaults`](Create::defaults()): What the account's configurations have in common, such as currency and responsibilities.
/// - [`display_name`](Create::display_name()): The account's name in the Dashboard and on invoices to it.
/// - [`identity`](Create::identity()): Who the account is: the person or company, and the business.
/// - [`include`](Create::include()): Parts that the answer leaves out unless they are named here.
/// - [`metadata`](Create::metadata()): Your own keys and values to keep with the object.
///
/// # Answer
///
/// [`Account`](crate::v2::core::Account).
///
/// # What follows
///
/// [`v2.core.account_links.create`](crate::v2::core::account_links::create()) lets the account fill in what is missing.
///
/// [Stripe's reference](https://docs.stripe.com/api/v2/core/accounts/create)
///
/// Feature: `v2_core`.
#[doc(alias = "PostV2CoreAccounts")]
#[doc(alias = "postv2coreaccounts")]
pub fn create() -> Create {
    Default::default()
}

/// The request of [`v2.core.accounts.create`](create()).
///
/// `POST /v2/core/accounts` (`PostV2CoreAccounts`).
#[doc(alias = "PostV2CoreAccounts")]
#[doc(alias = "postv2coreaccounts")]
#[derive(Clone)]
#[must_use = "a request does nothing until it is sent"]
pub struct Create(rt::Params, rt::RequestOptions);

impl Create {
    /// An account token, which carries the details so that they don't pass your server.
    pub fn account_token<K>(self, value: impl rt::Maybe<String, K>) -> Self {
        Self(self.0.maybe::<String, K>(0, value), self.1)
    }

    /// The roles that the account takes on, each with its settings and capabilities: customer, merchant, recipient.
    pub fn configuration<K>(
        self,
        value: impl rt::Maybe<CreateConfiguration, K>,
    ) -> Self {
        Self(self.0.maybe::<CreateConfiguration, K>(1, value), self.1)
    }

    /// Where Stripe and the platform reach the account by email.
    pub fn contact_email<K>(self, value: impl rt::Maybe<String, K>) -> Self {
        Self(self.0.maybe::<String, K>(2, value), self.1)
    }

    /// Where Stripe and the platform reach the account by phone.
    pub fn contact_phone<K>(self, value: impl rt::Maybe<String, K>) -> Self {
        Self(self.0.maybe::<String, K>(3, value), self.1)
    }

    /// Which Dashboard of Stripe the account can use. What is possible depends on its configurations. `express`, `full` or `none`.
    pub fn dashboard<K>(self, value: impl rt::Maybe<AccountDashboard, K>) -> Self {
        Self(self.0.maybe::<AccountDashboard, K>(4, value), self.1)
    }

    /// What the account's configurations have in common, such as currency and responsibilities.
    pub fn defaults<K>(self, value: impl rt::Maybe<Defaults, K>) -> Self {
        Self(self.0.maybe::<Defaults, K>(5, value), self.1)
    }

    /// The account's name in the Dashboard and on invoices to it.
    pub fn display_name<K>(self, value: impl rt::Maybe<String, K>) -> Self {
        Self(self.0.maybe::<String, K>(6, value), self.1)
    }

    /// Who the account is: the person or company, and the business.
    pub fn identity<K>(self, value: impl rt::Maybe<CreateIdentity, K>) -> Self {
        Self(self.0.maybe::<CreateIdentity, K>(7, value), self.1)
    }

    /// Parts that the answer leaves out unless they are named here. `configuration.customer`, `configuration.merchant`, `configuration.recipient`, `defaults`, `future_requirements`, `identity` or `requirements`. An empty list says that there are none. A second call replaces the first.
    pub fn include<K>(self, value: impl rt::MaybeList<Include, K>) -> Self {
        Self(self.0.maybe_list::<Include, K>(8, value), self.1)
    }

    /// Your own keys and values to keep with the object. In an update, keys that aren't named stay, and a key set to an empty text goes. An empty map is not sent. A second call replaces the first.
    pub fn metadata<K>(self, value: impl rt::MaybeMap<String, K>) -> Self {
        Self(self.0.maybe_map::<String, K>(9, value), self.1)
    }
}

rt::request! {
    Create -> Account;
    "PostV2CoreAccounts" Post "/v2/core/accounts" Json;
    "account_token" sensitive: String;
    "configuration": CreateConfiguration;
    "contact_email" sensitive: String;
    "contact_phone" sensitive: String;
    "dashboard": AccountDashboard;
    "defaults": Defaults;
    "display_name": String;
    "identity": CreateIdentity;
    "include": Vec<Include>;
    "metadata": rt::Metadata;
}
