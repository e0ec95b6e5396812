// Written by `cargo xtask regenerate` from spec/. To change it, change spec/ or codegen/.
use crate::rt;
/// List.
///
/// `GET /v1/widgets/{widget}/events`
///
/// - `widget`, in the path: Widget.
///
/// Feature: `widgets`.
#[doc(alias = "GetWidgetsWidgetEvents")]
#[doc(alias = "getwidgetswidgetevents")]
pub fn list(widget: impl Into<rt::Id<crate::widgets::Widget>>) -> List {
    List {
        widget: widget.into(),
        ..Default::default()
    }
}
/// The request of [`widgets.events.list`](list()).
///
/// `GET /v1/widgets/{widget}/events` (`GetWidgetsWidgetEvents`).
#[doc(alias = "GetWidgetsWidgetEvents")]
#[doc(alias = "getwidgetswidgetevents")]
#[derive(Clone, Default)]
#[must_use = "a request does nothing until it is sent"]
pub struct List {
    widget: rt::Id<crate::widgets::Widget>,
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
    0 => widget "widget" required path;
    1 => limit "limit" query;
}
rt::request! {
    List -> rt::List<crate::widgets::WidgetOrDeleted>;
    "GetWidgetsWidgetEvents" Get "/v1/widgets/{widget}/events" Query;
}
rt::list! {
    List -> crate::widgets::WidgetOrDeleted;
}
