// Written by `cargo xtask regenerate` from spec/. To change it, change spec/ or codegen/.
use crate::rt;
/// Retrieve.
///
/// `GET /v1/widgets/{widget}`
///
/// - `widget`, in the path: Widget.
///
/// Feature: `widgets`.
#[doc(alias = "GetWidgetsWidget")]
#[doc(alias = "getwidgetswidget")]
pub fn retrieve(widget: impl Into<rt::Id<crate::widgets::Widget>>) -> Retrieve {
    Retrieve {
        widget: widget.into(),
        ..Default::default()
    }
}
/// The request of [`widgets.retrieve`](retrieve()).
///
/// `GET /v1/widgets/{widget}` (`GetWidgetsWidget`).
#[doc(alias = "GetWidgetsWidget")]
#[doc(alias = "getwidgetswidget")]
#[derive(Clone, Default)]
#[must_use = "a request does nothing until it is sent"]
pub struct Retrieve {
    widget: rt::Id<crate::widgets::Widget>,
    extra: rt::Extra,
    options: rt::RequestOptions,
}
rt::record! {
    Retrieve;
    0 => widget "widget" required path;
}
rt::request! {
    Retrieve -> crate::widgets::Widget;
    "GetWidgetsWidget" Get "/v1/widgets/{widget}" Query;
}
impl rt::Retrieve for crate::widgets::Widget {
    type Request = Retrieve;
    fn retrieve(id: rt::Id<Self>) -> Retrieve {
        retrieve(id)
    }
}
