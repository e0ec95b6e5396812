// Written by `cargo xtask regenerate` from spec/. To change it, change spec/ or codegen/.
use crate::rt;
/// List.
///
/// `GET /v1/widgets`
///
/// Feature: `widgets`.
#[doc(alias = "GetWidgets")]
#[doc(alias = "getwidgets")]
pub fn list() -> List {
    Default::default()
}
/// The request of [`widgets.list`](list()).
///
/// `GET /v1/widgets` (`GetWidgets`).
#[doc(alias = "GetWidgets")]
#[doc(alias = "getwidgets")]
#[derive(Clone, Default)]
#[must_use = "a request does nothing until it is sent"]
pub struct List {
    limit: Option<i64>,
    starting_after: Option<String>,
    ending_before: Option<String>,
    extra: rt::Extra,
    options: rt::RequestOptions,
}
impl List {
    /// Limit.
    pub fn limit(mut self, value: i64) -> Self {
        self.limit = Some(value);
        self
    }
    /// Starting after.
    pub fn starting_after(mut self, value: impl Into<String>) -> Self {
        self.starting_after = Some(value.into());
        self
    }
    /// Ending before.
    pub fn ending_before(mut self, value: impl Into<String>) -> Self {
        self.ending_before = Some(value.into());
        self
    }
}
rt::record! {
    List;
    0 => limit "limit" query;
    1 => starting_after "starting_after" query;
    2 => ending_before "ending_before" query;
}
rt::request! {
    List -> rt::List<crate::widgets::Widget>;
    "GetWidgets" Get "/v1/widgets" Query;
}
rt::list! {
    List -> crate::widgets::Widget;
}
