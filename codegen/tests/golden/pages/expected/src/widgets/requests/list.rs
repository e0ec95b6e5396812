// Written by `cargo xtask regenerate` from spec/. To change it, change spec/ or codegen/.

use crate::rt;
use crate::widgets::Widget;

/// List.
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
/// - [`limit`](List::limit())
/// - [`starting_after`](List::starting_after())
/// - [`ending_before`](List::ending_before())
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
    pub fn limit(self, value: impl Into<Option<i64>>) -> Self {
        Self(self.0.option::<i64>(0, value), self.1)
    }

    pub fn starting_after<K>(self, value: impl rt::Maybe<String, K>) -> Self {
        Self(self.0.maybe::<String, K>(1, value), self.1)
    }

    pub fn ending_before<K>(self, value: impl rt::Maybe<String, K>) -> Self {
        Self(self.0.maybe::<String, K>(2, value), self.1)
    }
}

rt::request! {
    List -> rt::List<Widget>;
    "GetWidgets" Get "/v1/widgets" Query;
    "limit" query: i64;
    "starting_after" query: String;
    "ending_before" query: String;
}

rt::list! {
    List -> Widget;
}
