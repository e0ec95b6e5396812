// Written by `cargo xtask regenerate` from spec/. To change it, change spec/ or codegen/.
use crate::rt;
/// Attach a feature to a product.
///
/// `POST /v1/products/{product}/features`
///
/// - `product`, in the path: Product. At most 5000 characters.
/// - `entitlement_feature`, in the body: Entitlement feature. At most 5000 characters.
///
/// Feature: `products`.
#[doc(alias = "PostProductsProductFeatures")]
#[doc(alias = "postproductsproductfeatures")]
pub fn create(
    product: impl Into<rt::Id<crate::products::Product>>,
    entitlement_feature: impl Into<String>,
) -> Create {
    Create {
        product: product.into(),
        entitlement_feature: entitlement_feature.into(),
        ..Default::default()
    }
}
/// The request of [`products.features.create`](create()).
///
/// `POST /v1/products/{product}/features` (`PostProductsProductFeatures`).
#[doc(alias = "PostProductsProductFeatures")]
#[doc(alias = "postproductsproductfeatures")]
#[derive(Clone, Default)]
#[must_use = "a request does nothing until it is sent"]
pub struct Create {
    product: rt::Id<crate::products::Product>,
    entitlement_feature: String,
    expand: Option<Vec<String>>,
    extra: rt::Extra,
    options: rt::RequestOptions,
}
impl Create {
    /// Which references come back as objects instead of ids, by their paths in the answer.
    pub fn expand(mut self, value: impl IntoIterator<Item = impl Into<String>>) -> Self {
        self.expand = Some(value.into_iter().map(|item| item.into()).collect());
        self
    }
}
rt::record! {
    Create;
    0 => product "product" required path;
    1 => entitlement_feature "entitlement_feature" required;
    2 => expand "expand";
}
rt::request! {
    Create -> crate::products::ProductFeature;
    "PostProductsProductFeatures" Post "/v1/products/{product}/features" Form;
}
