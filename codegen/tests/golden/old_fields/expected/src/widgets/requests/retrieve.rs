// Written by `cargo xtask regenerate` from spec/. To change it, change spec/ or codegen/.

use crate::rt;
use crate::widgets::Widget;

/// Retrieve.
///
/// `GET /v1/widgets/{widget}`
///
/// ```
/// use stripe_client::widgets;
///
/// let widget = widgets::retrieve("widget_123").send(&client).await?;
/// ```
///
/// # Arguments
///
/// - `widget`, in the path: Id of the widget.
///
/// # Answer
///
/// [`Widget`](crate::widgets::Widget).
///
/// [Stripe's reference](https://docs.stripe.com/api/widgets/retrieve)
///
/// Feature: `widgets`.
#[doc(alias = "GetWidgetsWidget")]
#[doc(alias = "getwidgetswidget")]
pub fn retrieve(widget: impl Into<rt::Id<Widget>>) -> Retrieve {
    Retrieve(
        Retrieve::default().0.set::<rt::Id<Widget>>(0, widget),
        rt::RequestOptions::default(),
    )
}

/// The request of [`widgets.retrieve`](retrieve()).
///
/// `GET /v1/widgets/{widget}` (`GetWidgetsWidget`).
#[doc(alias = "GetWidgetsWidget")]
#[doc(alias = "getwidgetswidget")]
#[derive(Clone)]
#[must_use = "a request does nothing until it is sent"]
pub struct Retrieve(rt::Params, rt::RequestOptions);

impl rt::Retrieve for Widget {
    type Request = Retrieve;
    fn retrieve(id: rt::Id<Self>) -> Retrieve {
        retrieve(id)
    }
}

rt::request! {
    Retrieve -> Widget;
    "GetWidgetsWidget" Get "/v1/widgets/{widget}" Query;
    "widget" required path: String;
}
