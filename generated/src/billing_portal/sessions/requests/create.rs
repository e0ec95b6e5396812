// Written by `cargo xtask regenerate` from spec/. To change it, change spec/ or codegen/.

use crate::accounts::Account;
use crate::billing_portal::Configuration;
use crate::billing_portal::Session;
use crate::billing_portal::SessionLocale;
use crate::billing_portal::sessions::params::FlowData;
use crate::customers::Customer;
use crate::rt;

/// Create a portal session.
///
/// `POST /v1/billing_portal/sessions`
///
/// Feature: `billing_portal`.
#[doc(alias = "PostBillingPortalSessions")]
#[doc(alias = "postbillingportalsessions")]
pub fn create() -> Create {
    Default::default()
}

/// The request of [`billing_portal.sessions.create`](create()).
///
/// `POST /v1/billing_portal/sessions` (`PostBillingPortalSessions`).
#[doc(alias = "PostBillingPortalSessions")]
#[doc(alias = "postbillingportalsessions")]
#[derive(Clone)]
#[must_use = "a request does nothing until it is sent"]
pub struct Create(rt::Params, rt::RequestOptions);

impl Create {
    /// Configuration. At most 5000 characters.
    pub fn configuration(self, value: impl Into<rt::Id<Configuration>>) -> Self {
        Self(self.0.set::<rt::Id<Configuration>>(0, value), self.1)
    }

    /// Customer. At most 5000 characters.
    pub fn customer(self, value: impl Into<rt::Id<Customer>>) -> Self {
        Self(self.0.set::<rt::Id<Customer>>(1, value), self.1)
    }

    /// Customer account. At most 5000 characters.
    pub fn customer_account(self, value: impl Into<String>) -> Self {
        Self(self.0.set::<String>(2, value), self.1)
    }

    /// Which references come back as objects instead of ids, by their paths in the answer. An empty list is not sent. A second call replaces the first.
    pub fn expand(self, value: impl IntoIterator<Item = impl Into<String>>) -> Self {
        Self(self.0.set_list::<String>(3, value), self.1)
    }

    /// Flow data.
    pub fn flow_data(self, value: FlowData) -> Self {
        Self(self.0.set::<FlowData>(4, value), self.1)
    }

    /// Locale.
    pub fn locale(self, value: SessionLocale) -> Self {
        Self(self.0.set::<SessionLocale>(5, value), self.1)
    }

    /// On behalf of.
    pub fn on_behalf_of(self, value: impl Into<rt::Id<Account>>) -> Self {
        Self(self.0.set::<rt::Id<Account>>(6, value), self.1)
    }

    /// Return url.
    pub fn return_url(self, value: impl Into<String>) -> Self {
        Self(self.0.set::<String>(7, value), self.1)
    }

    /// Expands what a path leads to, beside what is expanded already: at most four levels deep.
    pub fn expand_path<T, L>(
        self,
        path: fn(crate::ExpandPath<Session>) -> crate::ExpandPath<T, L>,
    ) -> Self {
        Self(self.0.push(3, path(Default::default())), self.1)
    }
}

rt::request! {
    Create -> Session;
    "PostBillingPortalSessions" Post "/v1/billing_portal/sessions" Form;
    "configuration": String;
    "customer": String;
    "customer_account": String;
    "expand": Vec<String>;
    "flow_data": FlowData;
    "locale": SessionLocale;
    "on_behalf_of": String;
    "return_url": String;
}
