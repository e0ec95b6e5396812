// Written by `cargo xtask regenerate` from spec/. To change it, change spec/ or codegen/.

use crate::rt;
use crate::widgets::Widget;

/// Paint.
///
/// `POST /v1/widgets/{widget}/paint`
///
/// ```
/// use stripe_client::widgets;
///
/// let widget = widgets::paint("widget_123").send(&client).await?;
/// ```
///
/// # Arguments
///
/// - `widget`, in the path: Id of the widget.
///
/// # Parameters
///
/// - [`paint`](Paint::paint())
///
/// # Answer
///
/// [`Widget`](crate::widgets::Widget).
///
/// [Stripe's reference](https://docs.stripe.com/api/widgets/paint)
///
/// Feature: `widgets`.
#[doc(alias = "PostWidgetsWidgetPaint")]
#[doc(alias = "postwidgetswidgetpaint")]
pub fn paint(widget: impl Into<rt::Id<Widget>>) -> Paint {
    Paint(
        Paint::default().0.set::<rt::Id<Widget>>(0, widget),
        rt::RequestOptions::default(),
    )
}

/// The request of [`widgets.paint`](paint()).
///
/// `POST /v1/widgets/{widget}/paint` (`PostWidgetsWidgetPaint`).
#[doc(alias = "PostWidgetsWidgetPaint")]
#[doc(alias = "postwidgetswidgetpaint")]
#[derive(Clone)]
#[must_use = "a request does nothing until it is sent"]
pub struct Paint(rt::Params, rt::RequestOptions);

impl Paint {
    pub fn paint<K>(
        self,
        value: impl rt::Maybe<crate::widgets::params::Paint, K>,
    ) -> Self {
        Self(self.0.maybe::<crate::widgets::params::Paint, K>(1, value), self.1)
    }
}

rt::request! {
    Paint -> Widget;
    "PostWidgetsWidgetPaint" Post "/v1/widgets/{widget}/paint" Form;
    "widget" required path: String;
    "paint": crate::widgets::params::Paint;
}
