// Written by `cargo xtask regenerate` from spec/. To change it, change spec/ or codegen/.
use crate::rt;
/// Retrieve a product\_feature.
///
/// `GET /v1/products/{product}/features/{id}`
///
/// - `product`, in the path: Product. At most 5000 characters.
/// - `id`, in the path: Id. At most 5000 characters.
///
/// Feature: `products`.
#[doc(alias = "GetProductsProductFeaturesId")]
#[doc(alias = "getproductsproductfeaturesid")]
pub fn retrieve(
    product: impl Into<rt::Id<crate::products::Product>>,
    id: impl Into<rt::Id<crate::products::ProductFeature>>,
) -> Retrieve {
    Retrieve {
        product: product.into(),
        id: id.into(),
        ..Default::default()
    }
}
/// The request of [`products.features.retrieve`](retrieve()).
///
/// `GET /v1/products/{product}/features/{id}` (`GetProductsProductFeaturesId`).
#[doc(alias = "GetProductsProductFeaturesId")]
#[doc(alias = "getproductsproductfeaturesid")]
#[derive(Clone, Default)]
#[must_use = "a request does nothing until it is sent"]
pub struct Retrieve {
    product: rt::Id<crate::products::Product>,
    id: rt::Id<crate::products::ProductFeature>,
    expand: Option<Vec<String>>,
    extra: rt::Extra,
    options: rt::RequestOptions,
}
impl Retrieve {
    /// Which references come back as objects instead of ids, by their paths in the answer.
    pub fn expand(mut self, value: impl IntoIterator<Item = impl Into<String>>) -> Self {
        self.expand = Some(value.into_iter().map(|item| item.into()).collect());
        self
    }
}
rt::record! {
    Retrieve;
    0 => product "product" required path;
    1 => id "id" required path;
    2 => expand "expand" query;
}
rt::request! {
    Retrieve -> crate::products::ProductFeature;
    "GetProductsProductFeaturesId" Get "/v1/products/{product}/features/{id}" Query;
}
