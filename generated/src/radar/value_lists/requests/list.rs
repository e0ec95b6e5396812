// Written by `cargo xtask regenerate` from spec/. To change it, change spec/ or codegen/.
use crate::rt;
/// List all value lists.
///
/// `GET /v1/radar/value_lists`
///
/// Feature: `radar`.
#[doc(alias = "GetRadarValueLists")]
#[doc(alias = "getradarvaluelists")]
pub fn list() -> List {
    Default::default()
}
/// The request of [`radar.value_lists.list`](list()).
///
/// `GET /v1/radar/value_lists` (`GetRadarValueLists`).
#[doc(alias = "GetRadarValueLists")]
#[doc(alias = "getradarvaluelists")]
#[derive(Clone, Default)]
#[must_use = "a request does nothing until it is sent"]
pub struct List {
    alias: Option<String>,
    contains: Option<String>,
    created: Option<crate::radar::value_lists::params::Created>,
    ending_before: Option<String>,
    expand: Option<Vec<String>>,
    limit: Option<i64>,
    starting_after: Option<String>,
    extra: rt::Extra,
    options: rt::RequestOptions,
}
impl List {
    /// Alias. At most 100 characters.
    pub fn alias(mut self, value: impl Into<String>) -> Self {
        self.alias = Some(value.into());
        self
    }
    /// Contains. At most 800 characters.
    pub fn contains(mut self, value: impl Into<String>) -> Self {
        self.contains = Some(value.into());
        self
    }
    /// Created.
    pub fn created(
        mut self,
        value: impl Into<crate::radar::value_lists::params::Created>,
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
    /// Expands what a path leads to, beside what is expanded already: at most four levels deep.
    pub fn expand_path<T, L>(
        mut self,
        path: impl FnOnce(
            crate::ExpandPath<rt::List<crate::radar::ValueList>>,
        ) -> crate::ExpandPath<T, L>,
    ) -> Self {
        self.expand.get_or_insert_default().push(path(Default::default()).into());
        self
    }
}
rt::record! {
    List;
    0 => alias "alias" query;
    1 => contains "contains" query;
    2 => created "created" query;
    3 => ending_before "ending_before" query;
    4 => expand "expand" query;
    5 => limit "limit" query;
    6 => starting_after "starting_after" query;
}
rt::request! {
    List -> rt::List<crate::radar::ValueList>;
    "GetRadarValueLists" Get "/v1/radar/value_lists" Query;
}
rt::list! {
    List -> crate::radar::ValueList;
}
