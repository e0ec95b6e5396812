// Written by `cargo xtask regenerate` from spec/. To change it, change spec/ or codegen/.

use crate::entitlements::Feature;
use crate::rt;

/// List all features.
///
/// `GET /v1/entitlements/features`
///
/// Feature: `entitlements`.
#[doc(alias = "GetEntitlementsFeatures")]
#[doc(alias = "getentitlementsfeatures")]
pub fn list() -> List {
    Default::default()
}

/// The request of [`entitlements.features.list`](list()).
///
/// `GET /v1/entitlements/features` (`GetEntitlementsFeatures`).
#[doc(alias = "GetEntitlementsFeatures")]
#[doc(alias = "getentitlementsfeatures")]
#[derive(Clone)]
#[must_use = "a request does nothing until it is sent"]
pub struct List(rt::Params, rt::RequestOptions);

impl List {
    /// Archived.
    pub fn archived(self, value: bool) -> Self {
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

    /// Limit.
    pub fn limit(self, value: i64) -> Self {
        Self(self.0.set::<i64>(3, value), self.1)
    }

    /// Lookup key. At most 5000 characters.
    pub fn lookup_key(self, value: impl Into<String>) -> Self {
        Self(self.0.set::<String>(4, value), self.1)
    }

    /// Starting after. At most 5000 characters.
    pub fn starting_after(self, value: impl Into<String>) -> Self {
        Self(self.0.set::<String>(5, value), self.1)
    }
}

rt::request! {
    List -> rt::List<Feature>;
    "GetEntitlementsFeatures" Get "/v1/entitlements/features" Query;
    "archived" query: bool;
    "ending_before" query: String;
    "expand" query: Vec<String>;
    "limit" query: i64;
    "lookup_key" query: String;
    "starting_after" query: String;
}

rt::list! {
    List -> Feature;
}
