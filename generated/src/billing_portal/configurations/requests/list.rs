// Written by `cargo xtask regenerate` from spec/. To change it, change spec/ or codegen/.

use crate::billing_portal::Configuration;
use crate::rt;

/// List portal configurations.
///
/// `GET /v1/billing_portal/configurations`
///
/// Feature: `billing_portal`.
#[doc(alias = "GetBillingPortalConfigurations")]
#[doc(alias = "getbillingportalconfigurations")]
pub fn list() -> List {
    Default::default()
}

/// The request of [`billing_portal.configurations.list`](list()).
///
/// `GET /v1/billing_portal/configurations` (`GetBillingPortalConfigurations`).
#[doc(alias = "GetBillingPortalConfigurations")]
#[doc(alias = "getbillingportalconfigurations")]
#[derive(Clone)]
#[must_use = "a request does nothing until it is sent"]
pub struct List(rt::Params, rt::RequestOptions);

impl List {
    /// Active.
    pub fn active(self, value: bool) -> Self {
        Self(self.0.set::<bool>(0, value), self.1)
    }

    /// Ending before. At most 5000 characters.
    pub fn ending_before(self, value: impl Into<String>) -> Self {
        Self(self.0.set::<String>(1, value), self.1)
    }

    /// Which references come back as objects instead of ids, by their paths in the answer. An empty list is not sent. A second call replaces the first.
    pub fn expand(self, value: impl IntoIterator<Item = impl Into<String>>) -> Self {
        Self(self.0.set_list::<String>(2, value), self.1)
    }

    /// Is default.
    pub fn is_default(self, value: bool) -> Self {
        Self(self.0.set::<bool>(3, value), self.1)
    }

    /// Limit.
    pub fn limit(self, value: i64) -> Self {
        Self(self.0.set::<i64>(4, value), self.1)
    }

    /// Starting after. At most 5000 characters.
    pub fn starting_after(self, value: impl Into<String>) -> Self {
        Self(self.0.set::<String>(5, value), self.1)
    }

    /// Expands what a path leads to, beside what is expanded already: at most four levels deep.
    pub fn expand_path<T, L>(
        self,
        path: fn(crate::ExpandPath<rt::List<Configuration>>) -> crate::ExpandPath<T, L>,
    ) -> Self {
        Self(self.0.push(2, path(Default::default())), self.1)
    }
}

rt::request! {
    List -> rt::List<Configuration>;
    "GetBillingPortalConfigurations" Get "/v1/billing_portal/configurations" Query;
    "active" query: bool;
    "ending_before" query: String;
    "expand" query: Vec<String>;
    "is_default" query: bool;
    "limit" query: i64;
    "starting_after" query: String;
}

rt::list! {
    List -> Configuration;
}
