// Written by `cargo xtask regenerate` from spec/. To change it, change spec/ or codegen/.

use crate::rt;
use crate::widgets::Widget;
use crate::widgets::WidgetOrDeleted;

/// List.
///
/// `GET /v1/widgets/{widget}/events`
///
/// ```
/// use stripe_client::widgets;
///
/// let page = widgets::events::list("widget_123").limit(10).send(&client).await?;
/// ```
///
/// # Arguments
///
/// - `widget`, in the path: Id of the widget.
///
/// # Parameters
///
/// - [`limit`](List::limit())
///
/// # Answer
///
/// A page of [`WidgetOrDeleted`](crate::widgets::WidgetOrDeleted).
///
/// [Stripe's reference](https://docs.stripe.com/api/widgets)
///
/// Feature: `widgets`.
#[doc(alias = "GetWidgetsWidgetEvents")]
#[doc(alias = "getwidgetswidgetevents")]
pub fn list(widget: impl Into<rt::Id<Widget>>) -> List {
    List(
        List::default().0.set::<rt::Id<Widget>>(0, widget),
        rt::RequestOptions::default(),
    )
}

/// The request of [`widgets.events.list`](list()).
///
/// `GET /v1/widgets/{widget}/events` (`GetWidgetsWidgetEvents`).
#[doc(alias = "GetWidgetsWidgetEvents")]
#[doc(alias = "getwidgetswidgetevents")]
#[derive(Clone)]
#[must_use = "a request does nothing until it is sent"]
pub struct List(rt::Params, rt::RequestOptions);

impl List {
    pub fn limit(self, value: impl Into<Option<i64>>) -> Self {
        Self(self.0.option::<i64>(1, value), self.1)
    }
}

rt::request! {
    List -> rt::List<WidgetOrDeleted>;
    "GetWidgetsWidgetEvents" Get "/v1/widgets/{widget}/events" Query;
    "widget" required path: String;
    "limit" query: i64;
}

rt::list! {
    List -> WidgetOrDeleted;
}
