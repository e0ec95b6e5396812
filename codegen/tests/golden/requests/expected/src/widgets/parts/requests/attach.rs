// Written by `cargo xtask regenerate` from spec/. To change it, change spec/ or codegen/.

use crate::rt;
use crate::widgets::Widget;

/// Attach.
///
/// `POST /v1/widgets/{widget}/parts/{part}/attach`
///
/// ```
/// use stripe_client::widgets;
///
/// let widget = widgets::parts::attach("widget_123", "part_123").send(&client).await?;
/// ```
///
/// # Arguments
///
/// - `widget`, in the path: Id of the widget.
/// - `part`, in the path: Id of the part.
///
/// # Parameters
///
/// - [`note`](Attach::note())
///
/// # Answer
///
/// [`Widget`](crate::widgets::Widget).
///
/// [Stripe's reference](https://docs.stripe.com/api/widgets)
///
/// Feature: `widgets`.
#[doc(alias = "PostWidgetsWidgetPartsPartAttach")]
#[doc(alias = "postwidgetswidgetpartspartattach")]
#[deprecated(note = "the contract says so")]
pub fn attach(widget: impl Into<rt::Id<Widget>>, part: impl Into<String>) -> Attach {
    Attach(
        Attach::default().0.set::<rt::Id<Widget>>(0, widget).set::<String>(1, part),
        rt::RequestOptions::default(),
    )
}

/// The request of [`widgets.parts.attach`](attach()).
///
/// `POST /v1/widgets/{widget}/parts/{part}/attach` (`PostWidgetsWidgetPartsPartAttach`).
#[doc(alias = "PostWidgetsWidgetPartsPartAttach")]
#[doc(alias = "postwidgetswidgetpartspartattach")]
#[derive(Clone)]
#[must_use = "a request does nothing until it is sent"]
pub struct Attach(rt::Params, rt::RequestOptions);

impl Attach {
    pub fn note<K>(self, value: impl rt::Maybe<String, K>) -> Self {
        Self(self.0.maybe::<String, K>(2, value), self.1)
    }
}

rt::request! {
    Attach -> Widget;
    "PostWidgetsWidgetPartsPartAttach" Post "/v1/widgets/{widget}/parts/{part}/attach" Form;
    "widget" required path: String;
    "part" required path: String;
    "note": String;
}
