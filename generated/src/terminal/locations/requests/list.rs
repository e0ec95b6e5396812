// Written by `cargo xtask regenerate` from spec/. To change it, change spec/ or codegen/.
use crate::rt;
/// List all Locations.
///
/// `GET /v1/terminal/locations`
///
/// Feature: `terminal`.
#[doc(alias = "GetTerminalLocations")]
#[doc(alias = "getterminallocations")]
pub fn list() -> List {
    Default::default()
}
/// The request of [`terminal.locations.list`](list()).
///
/// `GET /v1/terminal/locations` (`GetTerminalLocations`).
#[doc(alias = "GetTerminalLocations")]
#[doc(alias = "getterminallocations")]
#[derive(Clone, Default)]
#[must_use = "a request does nothing until it is sent"]
pub struct List {
    ending_before: Option<String>,
    expand: Option<Vec<String>>,
    limit: Option<i64>,
    starting_after: Option<String>,
    extra: rt::Extra,
    options: rt::RequestOptions,
}
impl List {
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
            crate::ExpandPath<rt::List<crate::terminal::Location>>,
        ) -> crate::ExpandPath<T, L>,
    ) -> Self {
        self.expand.get_or_insert_default().push(path(Default::default()).into());
        self
    }
}
rt::record! {
    List;
    0 => ending_before "ending_before" query;
    1 => expand "expand" query;
    2 => limit "limit" query;
    3 => starting_after "starting_after" query;
}
rt::request! {
    List -> rt::List<crate::terminal::Location>;
    "GetTerminalLocations" Get "/v1/terminal/locations" Query;
}
rt::list! {
    List -> crate::terminal::Location;
}
