// Written by `cargo xtask regenerate` from spec/. To change it, change spec/ or codegen/.
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
pub fn list(product: impl Into<rt::Id<crate::products::Product>>) -> List {
    List {
        product: product.into(),
        ..Default::default()
    }
}
/// The request of [`products.features.list`](list()).
///
/// `GET /v1/products/{product}/features` (`GetProductsProductFeatures`).
#[doc(alias = "GetProductsProductFeatures")]
#[doc(alias = "getproductsproductfeatures")]
#[derive(Clone, Default)]
#[must_use = "a request does nothing until it is sent"]
pub struct List {
    product: rt::Id<crate::products::Product>,
    ending_before: Option<String>,
    expand: Option<Vec<String>>,
    limit: Option<i64>,
    starting_after: Option<String>,
    extra: rt::Extra,
    options: rt::RequestOptions,
}
impl List {
    /// Ending before. At most 5000 characters.
    pub fn ending_before(mut self, value: impl Into<String>) -> Self {
        self.ending_before = Some(value.into());
        self
    }
    /// Which references come back as objects instead of ids, by their paths in the answer.
    pub fn expand(mut self, value: impl IntoIterator<Item = impl Into<String>>) -> Self {
        self.expand = Some(value.into_iter().map(|item| item.into()).collect());
        self
    }
    /// Limit.
    pub fn limit(mut self, value: i64) -> Self {
        self.limit = Some(value);
        self
    }
    /// Starting after. At most 5000 characters.
    pub fn starting_after(mut self, value: impl Into<String>) -> Self {
        self.starting_after = Some(value.into());
        self
    }
}
rt::record! {
    List;
    0 => product "product" required path;
    1 => ending_before "ending_before" query;
    2 => expand "expand" query;
    3 => limit "limit" query;
    4 => starting_after "starting_after" query;
}
rt::request! {
    List -> rt::List<crate::products::ProductFeature>;
    "GetProductsProductFeatures" Get "/v1/products/{product}/features" Query;
}
rt::list! {
    List -> crate::products::ProductFeature;
}
