// Written by `cargo xtask regenerate` from spec/. To change it, change spec/ or codegen/.

use crate::products::Product;
use crate::products::ProductFeature;
use crate::rt;

/// List all features attached to a product.
///
/// `GET /v1/products/{product}/features`
///
/// - `product`, in the path: Product. At most 5000 characters.
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
    /// Ending before. At most 5000 characters.
    pub fn ending_before(self, value: impl Into<String>) -> Self {
        Self(self.0.set::<String>(1, value), self.1)
    }

    /// Which references come back as objects instead of ids, by their paths in the answer. An empty list is not sent. A second call replaces the first.
    pub fn expand(self, value: impl IntoIterator<Item = impl Into<String>>) -> Self {
        Self(self.0.set_list::<String>(2, value), self.1)
    }

    /// Limit.
    pub fn limit(self, value: i64) -> Self {
        Self(self.0.set::<i64>(3, value), self.1)
    }

    /// Starting after. At most 5000 characters.
    pub fn starting_after(self, value: impl Into<String>) -> Self {
        Self(self.0.set::<String>(4, value), self.1)
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
