// Written by `cargo xtask regenerate` from spec/. To change it, change spec/ or codegen/.

use crate::rt;
use crate::widgets::Widget;
use crate::widgets::params::CreatedFilter;
use crate::widgets::params::Filter;
use crate::widgets::params::Kind;

/// List.
///
/// `GET /v1/widgets`
///
/// ```
/// use stripe_client::widgets;
///
/// let page = widgets::list(widgets::params::Kind::Big).send(&client).await?;
/// ```
///
/// # Arguments
///
/// - `kind`, in the query: `big` or `small`.
///
/// # Parameters
///
/// - [`created`](List::created())
/// - [`filter`](List::filter())
/// - [`expand`](List::expand()): Which references come back as objects instead of ids, by their paths in the answer.
/// - [`active`](List::active())
/// - [`old`](List::old()): Deprecated.
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
pub fn list(kind: Kind) -> List {
    List(List::default().0.set::<Kind>(0, kind), rt::RequestOptions::default())
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
    pub fn created<K>(self, value: impl rt::Maybe<CreatedFilter, K>) -> Self {
        Self(self.0.maybe::<CreatedFilter, K>(1, value), self.1)
    }

    pub fn filter<K>(self, value: impl rt::Maybe<Filter, K>) -> Self {
        Self(self.0.maybe::<Filter, K>(2, value), self.1)
    }

    /// Which references come back as objects instead of ids, by their paths in the answer. An empty list is not sent. A second call replaces the first.
    pub fn expand<K>(self, value: impl rt::MaybeList<String, K>) -> Self {
        Self(self.0.maybe_list::<String, K>(3, value), self.1)
    }

    pub fn active<K>(self, value: impl rt::Maybe<bool, K>) -> Self {
        Self(self.0.maybe::<bool, K>(4, value), self.1)
    }

    /// Deprecated.
    #[deprecated(note = "the contract says so")]
    pub fn old<K>(self, value: impl rt::Maybe<String, K>) -> Self {
        Self(self.0.maybe::<String, K>(5, value), self.1)
    }
}

rt::request! {
    List -> rt::List<Widget>;
    "GetWidgets" Get "/v1/widgets" Query;
    "kind" required query: Kind;
    "created" query: CreatedFilter;
    "filter" query: Filter;
    "expand" query: Vec<String>;
    "active" query: bool;
    "old" query: String;
}

rt::list! {
    List -> Widget;
}
