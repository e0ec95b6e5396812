// Written by `cargo xtask regenerate` from spec/. To change it, change spec/ or codegen/.

use crate::products::Product;
use crate::products::ProductFeature;
use crate::rt;

/// Adds a feature to a product. Whoever subscribes to the product is entitled to it.
///
/// `POST /v1/products/{product}/features`
///
/// ```
/// use stripe_client::products;
///
/// let product_feature = products::features::create("prod_123", "feat_123")
///     .send(&client)
///     .await?;
/// ```
///
/// # Arguments
///
/// - `product`, in the path: Id of the product.
/// - `entitlement_feature`, in the body: Id of the feature that customers of the product get.
///
/// # Parameters
///
/// - [`expand`](Create::expand()): Which references come back as objects instead of ids, by their paths in the answer.
///
/// # Answer
///
/// [`ProductFeature`](crate::products::ProductFeature).
///
/// [Stripe's reference](https://docs.stripe.com/api/products)
///
/// Feature: `products`.
#[doc(alias = "PostProductsProductFeatures")]
#[doc(alias = "postproductsproductfeatures")]
pub fn create(
    product: impl Into<rt::Id<Product>>,
    entitlement_feature: impl Into<String>,
) -> Create {
    Create(
        Create::default()
            .0
            .set::<rt::Id<Product>>(0, product)
            .set::<String>(1, entitlement_feature),
        rt::RequestOptions::default(),
    )
}

/// The request of [`products.features.create`](create()).
///
/// `POST /v1/products/{product}/features` (`PostProductsProductFeatures`).
#[doc(alias = "PostProductsProductFeatures")]
#[doc(alias = "postproductsproductfeatures")]
#[derive(Clone)]
#[must_use = "a request does nothing until it is sent"]
pub struct Create(rt::Params, rt::RequestOptions);

impl Create {
    /// Which references come back as objects instead of ids, by their paths in the answer. An empty list is not sent. A second call replaces the first.
    pub fn expand<K>(self, value: impl rt::MaybeList<String, K>) -> Self {
        Self(self.0.maybe_list::<String, K>(2, value), self.1)
    }
}

rt::request! {
    Create -> ProductFeature;
    "PostProductsProductFeatures" Post "/v1/products/{product}/features" Form;
    "product" required path: String;
    "entitlement_feature" required: String;
    "expand": Vec<String>;
}
