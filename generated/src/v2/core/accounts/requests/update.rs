// Written by `cargo xtask regenerate` from spec/. To change it, change spec/ or codegen/.
use crate::rt;
/// Update an account.
///
/// `POST /v2/core/accounts/{id}`
///
/// - `id`, in the path: Id.
///
/// Feature: `v2_core`.
#[doc(alias = "PostV2CoreAccountsId")]
#[doc(alias = "postv2coreaccountsid")]
pub fn update(id: impl Into<rt::Id<crate::v2::core::Account>>) -> Update {
    Update {
        id: id.into(),
        ..Default::default()
    }
}
/// The request of [`v2.core.accounts.update`](update()).
///
/// `POST /v2/core/accounts/{id}` (`PostV2CoreAccountsId`).
#[doc(alias = "PostV2CoreAccountsId")]
#[doc(alias = "postv2coreaccountsid")]
#[derive(Clone, Default)]
#[must_use = "a request does nothing until it is sent"]
pub struct Update {
    id: rt::Id<crate::v2::core::Account>,
    account_token: Option<String>,
    configuration: Option<Box<crate::v2::core::accounts::params::UpdateConfiguration>>,
    contact_email: Option<String>,
    contact_phone: Option<String>,
    dashboard: Option<crate::v2::core::accounts::params::Dashboard>,
    defaults: Option<Box<crate::v2::core::accounts::params::Defaults>>,
    display_name: Option<String>,
    identity: Option<Box<crate::v2::core::accounts::params::UpdateIdentity>>,
    include: Option<Vec<crate::v2::core::accounts::params::Include>>,
    metadata: Option<std::collections::BTreeMap<String, rt::Clearable<String>>>,
    extra: rt::Extra,
    options: rt::RequestOptions,
}
impl Update {
    /// Account token.
    pub fn account_token(mut self, value: impl Into<String>) -> Self {
        self.account_token = Some(value.into());
        self
    }
    /// Configuration.
    pub fn configuration(
        mut self,
        value: crate::v2::core::accounts::params::UpdateConfiguration,
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
        value: crate::v2::core::accounts::params::UpdateIdentity,
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
        value: impl IntoIterator<Item = (impl Into<String>, rt::Clearable<String>)>,
    ) -> Self {
        self.metadata = Some(
            value.into_iter().map(|(key, item)| (key.into(), item)).collect(),
        );
        self
    }
}
rt::record! {
    Update;
    0 => id "id" required path;
    1 => account_token "account_token" sensitive;
    2 => configuration "configuration";
    3 => contact_email "contact_email" sensitive;
    4 => contact_phone "contact_phone" sensitive;
    5 => dashboard "dashboard";
    6 => defaults "defaults";
    7 => display_name "display_name";
    8 => identity "identity";
    9 => include "include";
    10 => metadata "metadata";
}
rt::request! {
    Update -> crate::v2::core::Account;
    "PostV2CoreAccountsId" Post "/v2/core/accounts/{id}" Json;
}
