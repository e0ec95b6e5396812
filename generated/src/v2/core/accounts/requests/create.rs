// Written by `cargo xtask regenerate` from spec/. To change it, change spec/ or codegen/.
use crate::rt;
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
#[derive(Clone, Default)]
#[must_use = "a request does nothing until it is sent"]
pub struct Create {
    account_token: Option<String>,
    configuration: Option<Box<crate::v2::core::accounts::params::Configuration>>,
    contact_email: Option<String>,
    contact_phone: Option<String>,
    dashboard: Option<crate::v2::core::accounts::params::Dashboard>,
    defaults: Option<Box<crate::v2::core::accounts::params::Defaults>>,
    display_name: Option<String>,
    identity: Option<Box<crate::v2::core::accounts::params::Identity>>,
    include: Option<Vec<crate::v2::core::accounts::params::Include>>,
    metadata: Option<rt::Metadata>,
    extra: rt::Extra,
    options: rt::RequestOptions,
}
impl Create {
    /// Account token.
    pub fn account_token(mut self, value: impl Into<String>) -> Self {
        self.account_token = Some(value.into());
        self
    }
    /// Configuration.
    pub fn configuration(
        mut self,
        value: crate::v2::core::accounts::params::Configuration,
    ) -> Self {
        self.configuration = Some(Box::new(value));
        self
    }
    /// Contact email.
    pub fn contact_email(mut self, value: impl Into<String>) -> Self {
        self.contact_email = Some(value.into());
        self
    }
    /// Contact phone.
    pub fn contact_phone(mut self, value: impl Into<String>) -> Self {
        self.contact_phone = Some(value.into());
        self
    }
    /// Dashboard. `express`, `full` or `none`.
    pub fn dashboard(
        mut self,
        value: crate::v2::core::accounts::params::Dashboard,
    ) -> Self {
        self.dashboard = Some(value);
        self
    }
    /// Defaults.
    pub fn defaults(
        mut self,
        value: crate::v2::core::accounts::params::Defaults,
    ) -> Self {
        self.defaults = Some(Box::new(value));
        self
    }
    /// Display name.
    pub fn display_name(mut self, value: impl Into<String>) -> Self {
        self.display_name = Some(value.into());
        self
    }
    /// Identity.
    pub fn identity(
        mut self,
        value: crate::v2::core::accounts::params::Identity,
    ) -> Self {
        self.identity = Some(Box::new(value));
        self
    }
    /// Include. `configuration.customer`, `configuration.merchant`, `configuration.recipient`, `defaults`, `future_requirements`, `identity` or `requirements`.
    pub fn include(
        mut self,
        value: impl IntoIterator<Item = crate::v2::core::accounts::params::Include>,
    ) -> Self {
        self.include = Some(value.into_iter().collect());
        self
    }
    /// Metadata. A map with free keys.
    pub fn metadata(
        mut self,
        value: impl IntoIterator<Item = (impl Into<String>, impl Into<String>)>,
    ) -> Self {
        self.metadata = Some(
            value.into_iter().map(|(key, item)| (key.into(), item.into())).collect(),
        );
        self
    }
}
rt::record! {
    Create;
    0 => account_token "account_token" sensitive;
    1 => configuration "configuration";
    2 => contact_email "contact_email" sensitive;
    3 => contact_phone "contact_phone" sensitive;
    4 => dashboard "dashboard";
    5 => defaults "defaults";
    6 => display_name "display_name";
    7 => identity "identity";
    8 => include "include";
    9 => metadata "metadata";
}
rt::request! {
    Create -> crate::v2::core::Account;
    "PostV2CoreAccounts" Post "/v2/core/accounts" Json;
}
