// Written by `cargo xtask regenerate` from spec/. To change it, change spec/ or codegen/.

use crate::products::Product;
use crate::products::ProductFeature;
use crate::rt;

/// Lists the features of a product.
///
/// `GET /v1/products/{product}/features`
///
/// ```
/// use stripe_client::products;
///
/// let page = products::features::list("prod_123").limit(10).send(&client).await?;
/// ```
///
/// # Arguments
///
/// - `product`, in the path: Id of the product.
///
/// # Parameters
///
/// - [`ending_before`](List::ending_before()): Id of the first object of the page after: the page ends before it.
/// - [`expand`](List::expand()): Which references come back as objects instead of ids, by their paths in the answer.
/// - [`limit`](List::limit()): How many objects a page holds, from 1 to 100, and 10 if left out.
/// - [`starting_after`](List::starting_after()): Id of the last object of the page before: the page begins behind it.
///
/// # Answer
///
/// A page of [`ProductFeature`](crate::products::ProductFeature).
///
/// [Stripe's reference](https://docs.stripe.com/api/products)
///
/// Feature: `products`.
#[doc(alias = "GetProductsProductFeatures")]
#[doc(alias = "getproductsproductfeatures")]
pub fn list(product: impl Into<rt::Id<Product>>) -> List {
    List(
        List::default().0.set::<rt::Id<Product>>(0, product),
        rt::RequestOptions::default(),
    )
}

/// The request of [`products.features.list`](list()).
///
/// `GET /v1/products/{product}/features` (`GetProductsProductFeatures`).
#[doc(alias = "GetProductsProductFeatures")]
#[doc(alias = "getproductsproductfeatures")]
#[derive(Clone)]
#[must_use = "a request does nothing until it is sent"]
pub struct List(rt::Params, rt::RequestOptions);

impl List {
    /// Id of the first object of the page after: the page ends before it.
    pub fn ending_before<K>(self, value: impl rt::Maybe<String, K>) -> Self {
        Self(self.0.maybe::<String, K>(1, value), self.1)
    }

    /// Which references come back as objects instead of ids, by their paths in the answer. An empty list is not sent. A second call replaces the first.
    pub fn expand<K>(self, value: impl rt::MaybeList<String, K>) -> Self {
        Self(self.0.maybe_list::<String, K>(2, value), self.1)
    }

    /// How many objects a page holds, from 1 to 100, and 10 if left out.
    pub fn limit(self, value: impl Into<Option<i64>>) -> Self {
        Self(self.0.option::<i64>(3, value), self.1)
    }

    /// Id of the last object of the page before: the page begins behind it.
    pub fn starting_after<K>(self, value: impl rt::Maybe<String, K>) -> Self {
        Self(self.0.maybe::<String, K>(4, value), self.1)
    }
}

rt::request! {
    List -> rt::List<ProductFeature>;
    "GetProductsProductFeatures" Get "/v1/products/{product}/features" Query;
    "product" required path: String;
    "ending_before" query: String;
    "expand" query: Vec<String>;
    "limit" query: i64;
    "starting_after" query: String;
}

rt::list! {
    List -> ProductFeature;
}
