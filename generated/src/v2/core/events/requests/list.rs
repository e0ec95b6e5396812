// Written by `cargo xtask regenerate` from spec/. To change it, change spec/ or codegen/.

use crate::rt;
use crate::v2::core::Event;
use crate::v2::core::events::params::Created;

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
#[derive(Clone)]
#[must_use = "a request does nothing until it is sent"]
pub struct List(rt::Params, rt::RequestOptions);

impl List {
    /// Created.
    pub fn created(self, value: Created) -> Self {
        Self(self.0.set::<Created>(0, value), self.1)
    }

    /// Limit.
    pub fn limit(self, value: i64) -> Self {
        Self(self.0.set::<i64>(1, value), self.1)
    }

    /// Object id.
    pub fn object_id(self, value: impl Into<String>) -> Self {
        Self(self.0.set::<String>(2, value), self.1)
    }

    /// Page.
    pub fn page(self, value: impl Into<String>) -> Self {
        Self(self.0.set::<String>(3, value), self.1)
    }

    /// Types. An empty list is not sent. A second call replaces the first.
    pub fn types(self, value: impl IntoIterator<Item = impl Into<String>>) -> Self {
        Self(self.0.set_list::<String>(4, value), self.1)
    }
}

rt::request! {
    List -> rt::V2List<Event>;
    "GetV2CoreEvents" Get "/v2/core/events" Query;
    "created" query: Created;
    "limit" query: i64;
    "object_id" query: String;
    "page" query: String;
    "types" query: Vec<String>;
}

rt::list! {
    List -> Event;
}
