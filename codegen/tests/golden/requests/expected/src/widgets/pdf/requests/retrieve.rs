// Written by `cargo xtask regenerate` from spec/. To change it, change spec/ or codegen/.

use crate::rt;
use crate::widgets::Widget;

/// Retrieve.
///
/// `GET /v1/widgets/{widget}/pdf`
///
/// ```
/// use stripe_client::widgets;
///
/// let document = widgets::pdf::retrieve("widget_123").send(&client).await?;
/// ```
///
/// # Arguments
///
/// - `widget`, in the path: Id of the widget.
///
/// # Answer
///
/// A document of type `application/pdf`.
///
/// Server: `https://files.stripe.com`.
///
/// [Stripe's reference](https://docs.stripe.com/api/widgets/pdf)
///
/// Feature: `widgets`.
#[doc(alias = "GetWidgetsWidgetPdf")]
#[doc(alias = "getwidgetswidgetpdf")]
pub fn retrieve(widget: impl Into<rt::Id<Widget>>) -> Retrieve {
    Retrieve(
        Retrieve::default().0.set::<rt::Id<Widget>>(0, widget),
        rt::RequestOptions::default(),
    )
}

/// The request of [`widgets.pdf.retrieve`](retrieve()).
///
/// `GET /v1/widgets/{widget}/pdf` (`GetWidgetsWidgetPdf`).
#[doc(alias = "GetWidgetsWidgetPdf")]
#[doc(alias = "getwidgetswidgetpdf")]
#[derive(Clone)]
#[must_use = "a request does nothing until it is sent"]
pub struct Retrieve(rt::Params, rt::RequestOptions);

rt::request! {
    Retrieve -> rt::Bytes;
    "GetWidgetsWidgetPdf" Get "/v1/widgets/{widget}/pdf" Query server "https://files.stripe.com";
    "widget" required path: String;
}
