// Written by `cargo xtask regenerate` from spec/. To change it, change spec/ or codegen/.

use crate::products::Product;
use crate::products::ProductFeature;
use crate::rt;

/// Fetches the tie between a product and one of its features.
///
/// `GET /v1/products/{product}/features/{id}`
///
/// ```
/// use stripe_client::products;
///
/// let product_feature = products::features::retrieve("prod_123", "prodft_123")
///     .send(&client)
///     .await?;
/// ```
///
/// # Arguments
///
/// - `product`, in the path: Id of the product.
/// - `id`, in the path: Id of the product feature.
///
/// # Parameters
///
/// - [`expand`](Retrieve::expand()): Which references come back as objects instead of ids, by their paths in the answer.
///
/// # Answer
///
/// [`ProductFeature`](crate::products::ProductFeature).
///
/// [Stripe's reference](https://docs.stripe.com/api/products)
///
/// Feature: `products`.
#[doc(alias = "GetProductsProductFeaturesId")]
#[doc(alias = "getproductsproductfeaturesid")]
pub fn retrieve(
    product: impl Into<rt::Id<Product>>,
    id: impl Into<rt::Id<ProductFeature>>,
) -> Retrieve {
    Retrieve(
        Retrieve::default()
            .0
            .set::<rt::Id<Product>>(0, product)
            .set::<rt::Id<ProductFeature>>(1, id),
        rt::RequestOptions::default(),
    )
}

/// The request of [`products.features.retrieve`](retrieve()).
///
/// `GET /v1/products/{product}/features/{id}` (`GetProductsProductFeaturesId`).
#[doc(alias = "GetProductsProductFeaturesId")]
#[doc(alias = "getproductsproductfeaturesid")]
#[derive(Clone)]
#[must_use = "a request does nothing until it is sent"]
pub struct Retrieve(rt::Params, rt::RequestOptions);

impl Retrieve {
    /// Which references come back as objects instead of ids, by their paths in the answer. An empty list is not sent. A second call replaces the first.
    pub fn expand<K>(self, value: impl rt::MaybeList<String, K>) -> Self {
        Self(self.0.maybe_list::<String, K>(2, value), self.1)
    }
}

rt::request! {
    Retrieve -> ProductFeature;
    "GetProductsProductFeaturesId" Get "/v1/products/{product}/features/{id}" Query;
    "product" required path: String;
    "id" required path: String;
    "expand" query: Vec<String>;
}
