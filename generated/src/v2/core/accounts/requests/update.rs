// Written by `cargo xtask regenerate` from spec/. To change it, change spec/ or codegen/.

use crate::rt;
use crate::v2::core::Account;
use crate::v2::core::AccountDashboard;
use crate::v2::core::accounts::params::Defaults;
use crate::v2::core::accounts::params::Include;
use crate::v2::core::accounts::params::UpdateConfiguration;
use crate::v2::core::accounts::params::UpdateIdentity;

/// Changes an account: identity, contact, defaults, or what it is configured as. What isn't named stays.
///
/// `POST /v2/core/accounts/{id}`
///
/// ```
/// use stripe_client::v2;
///
/// let account = v2::core::accounts::update("acct_123").send(&client).await?;
/// ```
///
/// # Arguments
///
/// - `id`, in the path: Id of the v2 core account.
///
/// # Parameters
///
/// - [`account_token`](Update::account_token()): An account token, which carries the details so that they don't pass your server.
/// - [`configuration`](Update::configuration()): The roles to give the account or to change: customer, merchant, recipient.
/// - [`contact_email`](Update::contact_email()): Where Stripe and the platform reach the account by email.
/// - [`contact_phone`](Update::contact_phone()): Where Stripe and the platform reach the account by phone.
/// - [`dashboard`](Update::dashboard()): Which Dashboard of Stripe the account can use.
/// - [`defaults`](Update::defaults()): What the account's configurations have in common, such as currency and responsibilities.
/// - [`display_name`](Update::display_name()): The account's name in the Dashboard and on invoices to it.
/// - [`identity`](Update::identity()): Who the account is: the person or company, and the business.
/// - [`include`](Update::include()): Parts that the answer leaves out unless they are named here.
/// - [`metadata`](Update::metadata()): Your own keys and values to keep with the object.
///
/// # Answer
///
/// [`Account`](crate::v2::core::Account).
///
/// [Stripe's reference](https://docs.stripe.com/api/v2/core/accounts/update)
///
/// Feature: `v2_core`.
#[doc(alias = "PostV2CoreAccountsId")]
#[doc(alias = "postv2coreaccountsid")]
pub fn update(id: impl Into<rt::Id<Account>>) -> Update {
    Update(
        Update::default().0.set::<rt::Id<Account>>(0, id),
        rt::RequestOptions::default(),
    )
}

/// The request of [`v2.core.accounts.update`](update()).
///
/// `POST /v2/core/accounts/{id}` (`PostV2CoreAccountsId`).
#[doc(alias = "PostV2CoreAccountsId")]
#[doc(alias = "postv2coreaccountsid")]
#[derive(Clone)]
#[must_use = "a request does nothing until it is sent"]
pub struct Update(rt::Params, rt::RequestOptions);

impl Update {
    /// An account token, which carries the details so that they don't pass your server.
    pub fn account_token<K>(self, value: impl rt::Maybe<String, K>) -> Self {
        Self(self.0.maybe::<String, K>(1, value), self.1)
    }

    /// The roles to give the account or to change: customer, merchant, recipient.
    pub fn configuration<K>(
        self,
        value: impl rt::Maybe<UpdateConfiguration, K>,
    ) -> Self {
        Self(self.0.maybe::<UpdateConfiguration, K>(2, value), self.1)
    }

    /// Where Stripe and the platform reach the account by email.
    pub fn contact_email<K>(self, value: impl rt::Maybe<String, K>) -> Self {
        Self(self.0.maybe::<String, K>(3, value), self.1)
    }

    /// Where Stripe and the platform reach the account by phone.
    pub fn contact_phone<K>(self, value: impl rt::Maybe<String, K>) -> Self {
        Self(self.0.maybe::<String, K>(4, value), self.1)
    }

    /// Which Dashboard of Stripe the account can use. What is possible depends on its configurations. `express`, `full` or `none`.
    pub fn dashboard<K>(self, value: impl rt::Maybe<AccountDashboard, K>) -> Self {
        Self(self.0.maybe::<AccountDashboard, K>(5, value), self.1)
    }

    /// What the account's configurations have in common, such as currency and responsibilities.
    pub fn defaults<K>(self, value: impl rt::Maybe<Defaults, K>) -> Self {
        Self(self.0.maybe::<Defaults, K>(6, value), self.1)
    }

    /// The account's name in the Dashboard and on invoices to it.
    pub fn display_name<K>(self, value: impl rt::Maybe<String, K>) -> Self {
        Self(self.0.maybe::<String, K>(7, value), self.1)
    }

    /// Who the account is: the person or company, and the business.
    pub fn identity<K>(self, value: impl rt::Maybe<UpdateIdentity, K>) -> Self {
        Self(self.0.maybe::<UpdateIdentity, K>(8, value), self.1)
    }

    /// Parts that the answer leaves out unless they are named here. `configuration.customer`, `configuration.merchant`, `configuration.recipient`, `defaults`, `future_requirements`, `identity` or `requirements`. An empty list says that there are none. A second call replaces the first.
    pub fn include<K>(self, value: impl rt::MaybeList<Include, K>) -> Self {
        Self(self.0.maybe_list::<Include, K>(9, value), self.1)
    }

    /// Your own keys and values to keep with the object. In an update, keys that aren't named stay, and a key set to an empty text goes. An empty map is not sent. A second call replaces the first.
    pub fn metadata<K>(
        self,
        value: impl rt::MaybeMap<rt::Clearable<String>, K>,
    ) -> Self {
        Self(self.0.maybe_map::<rt::Clearable<String>, K>(10, value), self.1)
    }
}

rt::request! {
    Update -> Account;
    "PostV2CoreAccountsId" Post "/v2/core/accounts/{id}" Json;
    "id" required path: String;
    "account_token" sensitive: String;
    "configuration": UpdateConfiguration;
    "contact_email" sensitive: String;
    "contact_phone" sensitive: String;
    "dashboard": AccountDashboard;
    "defaults": Defaults;
    "display_name": String;
    "identity": UpdateIdentity;
    "include": Vec<Include>;
    "metadata": std::collections::BTreeMap<String, rt::Clearable<String>>;
}
