// Written by `cargo xtask regenerate` from spec/. To change it, change spec/ or codegen/.

use crate::products::DeletedProductFeature;
use crate::products::Product;
use crate::products::ProductFeature;
use crate::rt;

/// Takes a feature off a product. Subscribers lose it unless another product of theirs has it.
///
/// `DELETE /v1/products/{product}/features/{id}`
///
/// ```
/// use stripe_client::products;
///
/// let deleted_product_feature = products::features::delete("prod_123", "prodft_123")
///     .send(&client)
///     .await?;
/// ```
///
/// # Arguments
///
/// - `product`, in the path: Id of the product.
/// - `id`, in the path: Id of the product feature.
///
/// # Answer
///
/// [`DeletedProductFeature`](crate::products::DeletedProductFeature).
///
/// [Stripe's reference](https://docs.stripe.com/api/products)
///
/// Feature: `products`.
#[doc(alias = "DeleteProductsProductFeaturesId")]
#[doc(alias = "deleteproductsproductfeaturesid")]
pub fn delete(
    product: impl Into<rt::Id<Product>>,
    id: impl Into<rt::Id<ProductFeature>>,
) -> Delete {
    Delete(
        Delete::default()
            .0
            .set::<rt::Id<Product>>(0, product)
            .set::<rt::Id<ProductFeature>>(1, id),
        rt::RequestOptions::default(),
    )
}

/// The request of [`products.features.delete`](delete()).
///
/// `DELETE /v1/products/{product}/features/{id}` (`DeleteProductsProductFeaturesId`).
#[doc(alias = "DeleteProductsProductFeaturesId")]
#[doc(alias = "deleteproductsproductfeaturesid")]
#[derive(Clone)]
#[must_use = "a request does nothing until it is sent"]
pub struct Delete(rt::Params, rt::RequestOptions);

rt::request! {
    Delete -> DeletedProductFeature;
    "DeleteProductsProductFeaturesId" Delete "/v1/products/{product}/features/{id}" Query;
    "product" required path: String;
    "id" required path: String;
}
