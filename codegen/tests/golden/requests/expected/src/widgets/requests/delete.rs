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
    Delete(
        Delete::default().0.set::<rt::Id<crate::widgets::Widget>>(0, widget),
        rt::RequestOptions::default(),
    )
}
/// The request of [`widgets.delete`](delete()).
///
/// `DELETE /v1/widgets/{widget}` (`DeleteWidgetsWidget`).
#[doc(alias = "DeleteWidgetsWidget")]
#[doc(alias = "deletewidgetswidget")]
#[derive(Clone)]
#[must_use = "a request does nothing until it is sent"]
pub struct Delete(rt::Params, rt::RequestOptions);
impl Delete {
    /// Reason. `broken` or `lost`.
    pub fn reason(self, value: crate::widgets::params::Reason) -> Self {
        Self(self.0.set::<crate::widgets::params::Reason>(1, value), self.1)
    }
    /// Notify.
    pub fn notify(self, value: crate::widgets::params::Notify) -> Self {
        Self(self.0.set::<crate::widgets::params::Notify>(2, value), self.1)
    }
}
rt::request! {
    Delete -> crate::widgets::DeletedWidget;
    "DeleteWidgetsWidget" Delete "/v1/widgets/{widget}" Query;
    "widget" required path: String;
    "reason" query: Option<crate::widgets::params::Reason>;
    "notify" query: Option<crate::widgets::params::Notify>;
}
