// Written by `cargo xtask regenerate` from spec/. To change it, change spec/ or codegen/.

use crate::rt;
use crate::widgets::Color;
use crate::widgets::Widget;

/// Lists widgets. The newest first.
///
/// `GET /v1/widgets`
///
/// ```
/// use stripe_client::widgets;
///
/// let page = widgets::list().limit(10).send(&client).await?;
/// ```
///
/// # Parameters
///
/// - [`color`](List::color()): Only those of this color.
/// - [`limit`](List::limit())
///
/// # Answer
///
/// A page of [`Widget`](crate::widgets::Widget).
///
/// [Stripe's reference](https://docs.stripe.com/api/widgets/list)
///
/// Feature: `widgets`.
#[doc(alias = "GetWidgets")]
#[doc(alias = "getwidgets")]
pub fn list() -> List {
    Default::default()
}

/// The request of [`widgets.list`](list()).
///
/// `GET /v1/widgets` (`GetWidgets`).
#[doc(alias = "GetWidgets")]
#[doc(alias = "getwidgets")]
#[derive(Clone)]
#[must_use = "a request does nothing until it is sent"]
pub struct List(rt::Params, rt::RequestOptions);

impl List {
    /// Only those of this color. `blue` or `red`.
    pub fn color<K>(self, value: impl rt::Maybe<Color, K>) -> Self {
        Self(self.0.maybe::<Color, K>(0, value), self.1)
    }

    pub fn limit(self, value: impl Into<Option<i64>>) -> Self {
        Self(self.0.option::<i64>(1, value), self.1)
    }
}

rt::request! {
    List -> rt::List<Widget>;
    "GetWidgets" Get "/v1/widgets" Query;
    "color" query: Color;
    "limit" query: i64;
}

rt::list! {
    List -> Widget;
}
