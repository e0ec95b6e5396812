// Written by `cargo xtask regenerate` from spec/. To change it, change spec/ or codegen/.

use crate::rt;
use crate::v2::core::Account;
use crate::v2::core::AccountDashboard;
use crate::v2::core::accounts::params::CreateConfiguration;
use crate::v2::core::accounts::params::CreateIdentity;
use crate::v2::core::accounts::params::Defaults;
use crate::v2::core::accounts::params::Include;

/// Create an account.
///
/// `POST /v2/core/accounts`
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
    /// Account token.
    pub fn account_token(self, value: impl Into<String>) -> Self {
        Self(self.0.set::<String>(0, value), self.1)
    }

    /// Configuration.
    pub fn configuration(self, value: CreateConfiguration) -> Self {
        Self(self.0.set::<CreateConfiguration>(1, value), self.1)
    }

    /// Contact email.
    pub fn contact_email(self, value: impl Into<String>) -> Self {
        Self(self.0.set::<String>(2, value), self.1)
    }

    /// Contact phone.
    pub fn contact_phone(self, value: impl Into<String>) -> Self {
        Self(self.0.set::<String>(3, value), self.1)
    }

    /// Dashboard. `express`, `full` or `none`.
    pub fn dashboard(self, value: AccountDashboard) -> Self {
        Self(self.0.set::<AccountDashboard>(4, value), self.1)
    }

    /// Defaults.
    pub fn defaults(self, value: Defaults) -> Self {
        Self(self.0.set::<Defaults>(5, value), self.1)
    }

    /// Display name.
    pub fn display_name(self, value: impl Into<String>) -> Self {
        Self(self.0.set::<String>(6, value), self.1)
    }

    /// Identity.
    pub fn identity(self, value: CreateIdentity) -> Self {
        Self(self.0.set::<CreateIdentity>(7, value), self.1)
    }

    /// Include. `configuration.customer`, `configuration.merchant`, `configuration.recipient`, `defaults`, `future_requirements`, `identity` or `requirements`. An empty list says that there are none. A second call replaces the first.
    pub fn include(self, value: impl IntoIterator<Item = Include>) -> Self {
        Self(self.0.set_list::<Include>(8, value), self.1)
    }

    /// Metadata. A map with free keys. An empty map is not sent. A second call replaces the first.
    pub fn metadata(
        self,
        value: impl IntoIterator<Item = (impl Into<String>, impl Into<String>)>,
    ) -> Self {
        Self(self.0.set_map::<String>(9, value), self.1)
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
