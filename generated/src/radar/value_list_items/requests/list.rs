// Written by `cargo xtask regenerate` from spec/. To change it, change spec/ or codegen/.
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
    List {
        value_list: value_list.into(),
        ..Default::default()
    }
}
/// The request of [`radar.value_list_items.list`](list()).
///
/// `GET /v1/radar/value_list_items` (`GetRadarValueListItems`).
#[doc(alias = "GetRadarValueListItems")]
#[doc(alias = "getradarvaluelistitems")]
#[derive(Clone, Default)]
#[must_use = "a request does nothing until it is sent"]
pub struct List {
    created: Option<crate::radar::value_list_items::params::Created>,
    ending_before: Option<String>,
    expand: Option<Vec<String>>,
    limit: Option<i64>,
    starting_after: Option<String>,
    value: Option<String>,
    value_list: String,
    extra: rt::Extra,
    options: rt::RequestOptions,
}
impl List {
    /// Created.
    pub fn created(
        mut self,
        value: impl Into<crate::radar::value_list_items::params::Created>,
    ) -> Self {
        self.created = Some(value.into());
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
    /// Starting after. At most 5000 characters.
    pub fn starting_after(mut self, value: impl Into<String>) -> Self {
        self.starting_after = Some(value.into());
        self
    }
    /// Value. At most 800 characters.
    pub fn value(mut self, value: impl Into<String>) -> Self {
        self.value = Some(value.into());
        self
    }
}
rt::record! {
    List;
    0 => created "created" query;
    1 => ending_before "ending_before" query;
    2 => expand "expand" query;
    3 => limit "limit" query;
    4 => starting_after "starting_after" query;
    5 => value "value" query;
    6 => value_list "value_list" required query;
}
rt::request! {
    List -> rt::List<crate::radar::ValueListItem>;
    "GetRadarValueListItems" Get "/v1/radar/value_list_items" Query;
}
rt::list! {
    List -> crate::radar::ValueListItem;
}
