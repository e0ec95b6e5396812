// Written by `cargo xtask regenerate` from spec/. To change it, change spec/ or codegen/.

use crate::products::DeletedProduct;
use crate::products::Product;
use crate::rt;

/// Deletes a product that has no prices.
///
/// `DELETE /v1/products/{id}`
///
/// ```
/// use stripe_client::products;
///
/// let deleted_product = products::delete("prod_123").send(&client).await?;
/// ```
///
/// # Arguments
///
/// - `id`, in the path: Id of the product.
///
/// # Answer
///
/// [`DeletedProduct`](crate::products::DeletedProduct).
///
/// # Errors
///
/// A price belongs to it: set the product's `active` to false instead.
///
/// [Stripe's reference](https://docs.stripe.com/api/products/delete)
///
/// Feature: `products`.
#[doc(alias = "DeleteProductsId")]
#[doc(alias = "deleteproductsid")]
pub fn delete(id: impl Into<rt::Id<Product>>) -> Delete {
    Delete(
        Delete::default().0.set::<rt::Id<Product>>(0, id),
        rt::RequestOptions::default(),
    )
}

/// The request of [`products.delete`](delete()).
///
/// `DELETE /v1/products/{id}` (`DeleteProductsId`).
#[doc(alias = "DeleteProductsId")]
#[doc(alias = "deleteproductsid")]
#[derive(Clone)]
#[must_use = "a request does nothing until it is sent"]
pub struct Delete(rt::Params, rt::RequestOptions);

rt::request! {
    Delete -> DeletedProduct;
    "DeleteProductsId" Delete "/v1/products/{id}" Query;
    "id" required path: String;
}
