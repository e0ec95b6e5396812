// Written by `cargo xtask regenerate` from spec/. To change it, change spec/ or codegen/.

use crate::params::TimeFilter;
use crate::radar::ValueListItem;
use crate::rt;

/// List all value list items.
///
/// `GET /v1/radar/value_list_items`
///
/// - `value_list`, in the query: Value list. At most 5000 characters.
///
/// Feature: `radar`.
#[doc(alias = "GetRadarValueListItems")]
#[doc(alias = "getradarvaluelistitems")]
pub fn list(value_list: impl Into<String>) -> List {
    List(List::default().0.set::<String>(0, value_list), rt::RequestOptions::default())
}

/// The request of [`radar.value_list_items.list`](list()).
///
/// `GET /v1/radar/value_list_items` (`GetRadarValueListItems`).
#[doc(alias = "GetRadarValueListItems")]
#[doc(alias = "getradarvaluelistitems")]
#[derive(Clone)]
#[must_use = "a request does nothing until it is sent"]
pub struct List(rt::Params, rt::RequestOptions);

impl List {
    /// Created.
    pub fn created(self, value: impl Into<TimeFilter>) -> Self {
        Self(self.0.set::<TimeFilter>(1, value), self.1)
    }

    /// Ending before. At most 5000 characters.
    pub fn ending_before(self, value: impl Into<String>) -> Self {
        Self(self.0.set::<String>(2, value), self.1)
    }

    /// Which references come back as objects instead of ids, by their paths in the answer. An empty list is not sent. A second call replaces the first.
    pub fn expand(self, value: impl IntoIterator<Item = impl Into<String>>) -> Self {
        Self(self.0.set_list::<String>(3, value), self.1)
    }

    /// Limit.
    pub fn limit(self, value: i64) -> Self {
        Self(self.0.set::<i64>(4, value), self.1)
    }

    /// Starting after. At most 5000 characters.
    pub fn starting_after(self, value: impl Into<String>) -> Self {
        Self(self.0.set::<String>(5, value), self.1)
    }

    /// Value. At most 800 characters.
    pub fn value(self, value: impl Into<String>) -> Self {
        Self(self.0.set::<String>(6, value), self.1)
    }
}

rt::request! {
    List -> rt::List<ValueListItem>;
    "GetRadarValueListItems" Get "/v1/radar/value_list_items" Query;
    "value_list" required query: String;
    "created" query: TimeFilter;
    "ending_before" query: String;
    "expand" query: Vec<String>;
    "limit" query: i64;
    "starting_after" query: String;
    "value" query: String;
}

rt::list! {
    List -> ValueListItem;
}
