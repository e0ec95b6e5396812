// Written by `cargo xtask regenerate` from spec/. To change it, change spec/ or codegen/.
use crate::rt;
/// Delete.
///
/// `DELETE /v1/widgets/{widget}`
///
/// - `widget`, in the path: Widget.
///
/// Feature: `widgets`.
#[doc(alias = "DeleteWidgetsWidget")]
#[doc(alias = "deletewidgetswidget")]
pub fn delete(widget: impl Into<rt::Id<crate::widgets::Widget>>) -> Delete {
    Delete {
        widget: widget.into(),
        ..Default::default()
    }
}
/// The request of [`widgets.delete`](delete()).
///
/// `DELETE /v1/widgets/{widget}` (`DeleteWidgetsWidget`).
#[doc(alias = "DeleteWidgetsWidget")]
#[doc(alias = "deletewidgetswidget")]
#[derive(Clone, Default)]
#[must_use = "a request does nothing until it is sent"]
pub struct Delete {
    widget: rt::Id<crate::widgets::Widget>,
    reason: Option<crate::widgets::params::Reason>,
    notify: Option<Box<crate::widgets::params::Notify>>,
    extra: rt::Extra,
    options: rt::RequestOptions,
}
impl Delete {
    /// Reason. `broken` or `lost`.
    pub fn reason(mut self, value: crate::widgets::params::Reason) -> Self {
        self.reason = Some(value);
        self
    }
    /// Notify.
    pub fn notify(mut self, value: crate::widgets::params::Notify) -> Self {
        self.notify = Some(Box::new(value));
        self
    }
}
rt::record! {
    Delete;
    0 => widget "widget" required path;
    1 => reason "reason" query;
    2 => notify "notify" query;
}
rt::request! {
    Delete -> crate::widgets::DeletedWidget;
    "DeleteWidgetsWidget" Delete "/v1/widgets/{widget}" Query;
}
