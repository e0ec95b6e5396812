// Written by `cargo xtask regenerate` from spec/. To change it, change spec/ or codegen/.
use crate::rt;
/// Retrieve.
///
/// `GET /v1/widgets/{widget}/pdf`
///
/// - `widget`, in the path: Widget.
///
/// Answers a document of type `application/pdf`.
///
/// Server: `https://files.stripe.com`.
///
/// Feature: `widgets`.
#[doc(alias = "GetWidgetsWidgetPdf")]
#[doc(alias = "getwidgetswidgetpdf")]
pub fn retrieve(widget: impl Into<rt::Id<crate::widgets::Widget>>) -> Retrieve {
    Retrieve {
        widget: widget.into(),
        ..Default::default()
    }
}
/// The request of [`widgets.pdf.retrieve`](retrieve()).
///
/// `GET /v1/widgets/{widget}/pdf` (`GetWidgetsWidgetPdf`).
#[doc(alias = "GetWidgetsWidgetPdf")]
#[doc(alias = "getwidgetswidgetpdf")]
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
    Retrieve -> rt::Bytes;
    "GetWidgetsWidgetPdf" Get "/v1/widgets/{widget}/pdf" Query server "https://files.stripe.com";
}
