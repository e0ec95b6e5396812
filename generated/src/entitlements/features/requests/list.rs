// Written by `cargo xtask regenerate` from spec/. To change it, change spec/ or codegen/.
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
#[derive(Clone, Default)]
#[must_use = "a request does nothing until it is sent"]
pub struct List {
    archived: Option<bool>,
    ending_before: Option<String>,
    expand: Option<Vec<String>>,
    limit: Option<i64>,
    lookup_key: Option<String>,
    starting_after: Option<String>,
    extra: rt::Extra,
    options: rt::RequestOptions,
}
impl List {
    /// Archived.
    pub fn archived(mut self, value: bool) -> Self {
        self.archived = Some(value);
        self
    }
    /// Ending before. At most 5000 characters.
    pub fn ending_before(mut self, value: impl Into<String>) -> Self {
        self.ending_before = Some(value.into());
        self
    }
    /// Which references come back as objects instead of ids, by their paths in the answer.
    pub fn expand(mut self, value: impl IntoIterator<Item = impl Into<String>>) -> Self {
        self.expand = Some(value.into_iter().map(|item| item.into()).collect());
        self
    }
    /// Limit.
    pub fn limit(mut self, value: i64) -> Self {
        self.limit = Some(value);
        self
    }
    /// Lookup key. At most 5000 characters.
    pub fn lookup_key(mut self, value: impl Into<String>) -> Self {
        self.lookup_key = Some(value.into());
        self
    }
    /// Starting after. At most 5000 characters.
    pub fn starting_after(mut self, value: impl Into<String>) -> Self {
        self.starting_after = Some(value.into());
        self
    }
}
rt::record! {
    List;
    0 => archived "archived" query;
    1 => ending_before "ending_before" query;
    2 => expand "expand" query;
    3 => limit "limit" query;
    4 => lookup_key "lookup_key" query;
    5 => starting_after "starting_after" query;
}
rt::request! {
    List -> rt::List<crate::entitlements::Feature>;
    "GetEntitlementsFeatures" Get "/v1/entitlements/features" Query;
}
rt::list! {
    List -> crate::entitlements::Feature;
}
