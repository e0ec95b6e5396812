// Written by `cargo xtask regenerate` from spec/. To change it, change spec/ or codegen/.
use crate::rt;
/// List all events.
///
/// `GET /v1/events`
///
/// Feature: `events`.
#[doc(alias = "GetEvents")]
#[doc(alias = "getevents")]
pub fn list() -> List {
    Default::default()
}
/// The request of [`events.list`](list()).
///
/// `GET /v1/events` (`GetEvents`).
#[doc(alias = "GetEvents")]
#[doc(alias = "getevents")]
#[derive(Clone, Default)]
#[must_use = "a request does nothing until it is sent"]
pub struct List {
    created: Option<crate::events::params::Created>,
    delivery_success: Option<bool>,
    ending_before: Option<String>,
    expand: Option<Vec<String>>,
    limit: Option<i64>,
    starting_after: Option<String>,
    r#type: Option<String>,
    types: Option<Vec<String>>,
    extra: rt::Extra,
    options: rt::RequestOptions,
}
impl List {
    /// Created.
    pub fn created(mut self, value: impl Into<crate::events::params::Created>) -> Self {
        self.created = Some(value.into());
        self
    }
    /// Delivery success.
    pub fn delivery_success(mut self, value: bool) -> Self {
        self.delivery_success = Some(value);
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
    /// Type. At most 5000 characters.
    pub fn r#type(mut self, value: impl Into<String>) -> Self {
        self.r#type = Some(value.into());
        self
    }
    /// Types.
    pub fn types(mut self, value: impl IntoIterator<Item = impl Into<String>>) -> Self {
        self.types = Some(value.into_iter().map(|item| item.into()).collect());
        self
    }
    /// Expands what a path leads to, beside what is expanded already: at most four levels deep.
    pub fn expand_path<T, L>(
        mut self,
        path: impl FnOnce(
            crate::ExpandPath<rt::List<crate::events::Event>>,
        ) -> crate::ExpandPath<T, L>,
    ) -> Self {
        self.expand.get_or_insert_default().push(path(Default::default()).into());
        self
    }
}
rt::record! {
    List;
    0 => created "created" query;
    1 => delivery_success "delivery_success" query;
    2 => ending_before "ending_before" query;
    3 => expand "expand" query;
    4 => limit "limit" query;
    5 => starting_after "starting_after" query;
    6 => r#type "type" query;
    7 => types "types" query;
}
rt::request! {
    List -> rt::List<crate::events::Event>;
    "GetEvents" Get "/v1/events" Query;
}
rt::list! {
    List -> crate::events::Event;
}
