// Written by `cargo xtask regenerate` from spec/. To change it, change spec/ or codegen/.

use crate::rt;
use crate::widgets::DeletedWidget;
use crate::widgets::Widget;
use crate::widgets::params::Notify;
use crate::widgets::params::Reason;

/// Delete.
///
/// `DELETE /v1/widgets/{widget}`
///
/// ```
/// use stripe_client::widgets;
///
/// let deleted_widget = widgets::delete("widget_123")
///     .reason(widgets::params::Reason::Broken)
///     .send(&client)
///     .await?;
/// ```
///
/// # Arguments
///
/// - `widget`, in the path: Id of the widget.
///
/// # Parameters
///
/// - [`reason`](Delete::reason()): `broken` or `lost`.
/// - [`notify`](Delete::notify())
///
/// # Answer
///
/// [`DeletedWidget`](crate::widgets::DeletedWidget).
///
/// [Stripe's reference](https://docs.stripe.com/api/widgets/delete)
///
/// Feature: `widgets`.
#[doc(alias = "DeleteWidgetsWidget")]
#[doc(alias = "deletewidgetswidget")]
pub fn delete(widget: impl Into<rt::Id<Widget>>) -> Delete {
    Delete(
        Delete::default().0.set::<rt::Id<Widget>>(0, widget),
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
    /// `broken` or `lost`.
    pub fn reason<K>(self, value: impl rt::Maybe<Reason, K>) -> Self {
        Self(self.0.maybe::<Reason, K>(1, value), self.1)
    }

    pub fn notify<K>(self, value: impl rt::Maybe<Notify, K>) -> Self {
        Self(self.0.maybe::<Notify, K>(2, value), self.1)
    }
}

rt::request! {
    Delete -> DeletedWidget;
    "DeleteWidgetsWidget" Delete "/v1/widgets/{widget}" Query;
    "widget" required path: String;
    "reason" query: Reason;
    "notify" query: Notify;
}
