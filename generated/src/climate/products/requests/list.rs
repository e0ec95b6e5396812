// Written by `cargo xtask regenerate` from spec/. To change it, change spec/ or codegen/.

use crate::climate::Product;
use crate::rt;

/// Lists the kinds of carbon removal that can be ordered, with their prices per ton.
///
/// `GET /v1/climate/products`
///
/// # Parameters
///
/// - [`ending_before`](List::ending_before()): Id of the first object of the page after: the page ends before it.
/// - [`expand`](List::expand()): Which references come back as objects instead of ids, by their paths in the answer.
/// - [`limit`](List::limit()): How many objects a page holds, from 1 to 100.
/// - [`starting_after`](List::starting_after()): Id of the last object of the page before: the page begins behind it.
///
/// # Answer
///
/// A page of [`Product`](crate::climate::Product).
///
/// [Stripe's reference](https://docs.stripe.com/api/climate/products/list)
///
/// Feature: `climate`.
#[doc(alias = "GetClimateProducts")]
#[doc(alias = "getclimateproducts")]
pub fn list() -> List {
    Default::default()
}

/// The request of [`climate.products.list`](list()).
///
/// `GET /v1/climate/products` (`GetClimateProducts`).
#[doc(alias = "GetClimateProducts")]
#[doc(alias = "getclimateproducts")]
#[derive(Clone)]
#[must_use = "a request does nothing until it is sent"]
pub struct List(rt::Params, rt::RequestOptions);

impl List {
    /// Id of the first object of the page after: the page ends before it.
    pub fn ending_before(self, value: impl Into<String>) -> Self {
        Self(self.0.set::<String>(0, value), self.1)
    }

    /// Which references come back as objects instead of ids, by their paths in the answer. An empty list is not sent. A second call replaces the first.
    pub fn expand(self, value: impl IntoIterator<Item = impl Into<String>>) -> Self {
        Self(self.0.set_list::<String>(1, value), self.1)
    }

    /// How many objects a page holds, from 1 to 100.
    pub fn limit(self, value: i64) -> Self {
        Self(self.0.set::<i64>(2, value), self.1)
    }

    /// Id of the last object of the page before: the page begins behind it.
    pub fn starting_after(self, value: impl Into<String>) -> Self {
        Self(self.0.set::<String>(3, value), self.1)
    }
}

rt::request! {
    List -> rt::List<Product>;
    "GetClimateProducts" Get "/v1/climate/products" Query;
    "ending_before" query: String;
    "expand" query: Vec<String>;
    "limit" query: i64;
    "starting_after" query: String;
}

rt::list! {
    List -> Product;
}
