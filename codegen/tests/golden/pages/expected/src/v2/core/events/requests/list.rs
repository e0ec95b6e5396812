// Written by `cargo xtask regenerate` from spec/. To change it, change spec/ or codegen/.
use crate::rt;
/// List.
///
/// `GET /v2/core/events`
///
/// Feature: `v2_core`.
#[doc(alias = "GetV2CoreEvents")]
#[doc(alias = "getv2coreevents")]
pub fn list() -> List {
    Default::default()
}
/// The request of [`v2.core.events.list`](list()).
///
/// `GET /v2/core/events` (`GetV2CoreEvents`).
#[doc(alias = "GetV2CoreEvents")]
#[doc(alias = "getv2coreevents")]
#[derive(Clone, Default)]
#[must_use = "a request does nothing until it is sent"]
pub struct List {
    limit: Option<i64>,
    extra: rt::Extra,
    options: rt::RequestOptions,
}
impl List {
    /// Limit.
    pub fn limit(mut self, value: i64) -> Self {
        self.limit = Some(value);
        self
    }
}
rt::record! {
    List;
    0 => limit "limit" query;
}
rt::request! {
    List -> rt::V2List<crate::v2::core::Event>;
    "GetV2CoreEvents" Get "/v2/core/events" Query;
}
rt::list! {
    List -> crate::v2::core::Event;
}
