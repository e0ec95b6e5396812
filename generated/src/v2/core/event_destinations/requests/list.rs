// Written by `cargo xtask regenerate` from spec/. To change it, change spec/ or codegen/.
use crate::rt;
/// List Event Destinations.
///
/// `GET /v2/core/event_destinations`
///
/// Feature: `v2_core`.
#[doc(alias = "GetV2CoreEventDestinations")]
#[doc(alias = "getv2coreeventdestinations")]
pub fn list() -> List {
    Default::default()
}
/// The request of [`v2.core.event_destinations.list`](list()).
///
/// `GET /v2/core/event_destinations` (`GetV2CoreEventDestinations`).
#[doc(alias = "GetV2CoreEventDestinations")]
#[doc(alias = "getv2coreeventdestinations")]
#[derive(Clone, Default)]
#[must_use = "a request does nothing until it is sent"]
pub struct List {
    include: Option<Vec<crate::v2::core::event_destinations::params::Include>>,
    limit: Option<i64>,
    page: Option<String>,
    extra: rt::Extra,
    options: rt::RequestOptions,
}
impl List {
    /// Include. Only `webhook_endpoint.url`.
    pub fn include(
        mut self,
        value: impl IntoIterator<
            Item = crate::v2::core::event_destinations::params::Include,
        >,
    ) -> Self {
        self.include = Some(value.into_iter().collect());
        self
    }
    /// Limit.
    pub fn limit(mut self, value: i64) -> Self {
        self.limit = Some(value);
        self
    }
    /// Page.
    pub fn page(mut self, value: impl Into<String>) -> Self {
        self.page = Some(value.into());
        self
    }
}
rt::record! {
    List;
    0 => include "include" query;
    1 => limit "limit" query;
    2 => page "page" query;
}
rt::request! {
    List -> rt::V2List<crate::v2::core::EventDestination>;
    "GetV2CoreEventDestinations" Get "/v2/core/event_destinations" Query;
}
rt::list! {
    List -> crate::v2::core::EventDestination;
}
