// Written by `cargo xtask regenerate` from spec/. To change it, change spec/ or codegen/.

use crate::rt;
use crate::v2::core::Account;
use crate::v2::core::AccountDashboard;
use crate::v2::core::accounts::params::Defaults;
use crate::v2::core::accounts::params::Include;
use crate::v2::core::accounts::params::UpdateConfiguration;
use crate::v2::core::accounts::params::UpdateIdentity;

/// Update an account.
///
/// `POST /v2/core/accounts/{id}`
///
/// - `id`, in the path: Id.
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
    /// Account token.
    pub fn account_token(self, value: impl Into<String>) -> Self {
        Self(self.0.set::<String>(1, value), self.1)
    }

    /// Configuration.
    pub fn configuration(self, value: UpdateConfiguration) -> Self {
        Self(self.0.set::<UpdateConfiguration>(2, value), self.1)
    }

    /// Contact email.
    pub fn contact_email(self, value: impl Into<String>) -> Self {
        Self(self.0.set::<String>(3, value), self.1)
    }

    /// Contact phone.
    pub fn contact_phone(self, value: impl Into<String>) -> Self {
        Self(self.0.set::<String>(4, value), self.1)
    }

    /// Dashboard. `express`, `full` or `none`.
    pub fn dashboard(self, value: AccountDashboard) -> Self {
        Self(self.0.set::<AccountDashboard>(5, value), self.1)
    }

    /// Defaults.
    pub fn defaults(self, value: Defaults) -> Self {
        Self(self.0.set::<Defaults>(6, value), self.1)
    }

    /// Display name.
    pub fn display_name(self, value: impl Into<String>) -> Self {
        Self(self.0.set::<String>(7, value), self.1)
    }

    /// Identity.
    pub fn identity(self, value: UpdateIdentity) -> Self {
        Self(self.0.set::<UpdateIdentity>(8, value), self.1)
    }

    /// Include. `configuration.customer`, `configuration.merchant`, `configuration.recipient`, `defaults`, `future_requirements`, `identity` or `requirements`. An empty list says that there are none. A second call replaces the first.
    pub fn include(self, value: impl IntoIterator<Item = Include>) -> Self {
        Self(self.0.set_list::<Include>(9, value), self.1)
    }

    /// Metadata. A map with free keys. An empty map is not sent. A second call replaces the first.
    pub fn metadata(
        self,
        value: impl IntoIterator<Item = (impl Into<String>, rt::Clearable<String>)>,
    ) -> Self {
        Self(self.0.set_map::<rt::Clearable<String>>(10, value), self.1)
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
