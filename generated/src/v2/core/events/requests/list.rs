// Written by `cargo xtask regenerate` from spec/. To change it, change spec/ or codegen/.
use crate::rt;
/// List Events.
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
    created: Option<Box<crate::v2::core::events::params::Created>>,
    limit: Option<i64>,
    object_id: Option<String>,
    page: Option<String>,
    types: Option<Vec<String>>,
    extra: rt::Extra,
    options: rt::RequestOptions,
}
impl List {
    /// Created.
    pub fn created(mut self, value: crate::v2::core::events::params::Created) -> Self {
        self.created = Some(Box::new(value));
        self
    }
    /// Limit.
    pub fn limit(mut self, value: i64) -> Self {
        self.limit = Some(value);
        self
    }
    /// Object id.
    pub fn object_id(mut self, value: impl Into<String>) -> Self {
        self.object_id = Some(value.into());
        self
    }
    /// Page.
    pub fn page(mut self, value: impl Into<String>) -> Self {
        self.page = Some(value.into());
        self
    }
    /// Types.
    pub fn types(mut self, value: impl IntoIterator<Item = impl Into<String>>) -> Self {
        self.types = Some(value.into_iter().map(|item| item.into()).collect());
        self
    }
}
rt::record! {
    List;
    0 => created "created" query;
    1 => limit "limit" query;
    2 => object_id "object_id" query;
    3 => page "page" query;
    4 => types "types" query;
}
rt::request! {
    List -> rt::V2List<crate::v2::core::Event>;
    "GetV2CoreEvents" Get "/v2/core/events" Query;
}
rt::list! {
    List -> crate::v2::core::Event;
}
