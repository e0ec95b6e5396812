// Written by `cargo xtask regenerate` from spec/. To change it, change spec/ or codegen/.
use crate::rt;
/// Delete a product.
///
/// `DELETE /v1/products/{id}`
///
/// - `id`, in the path: Id. At most 5000 characters.
///
/// Feature: `products`.
#[doc(alias = "DeleteProductsId")]
#[doc(alias = "deleteproductsid")]
pub fn delete(id: impl Into<rt::Id<crate::products::Product>>) -> Delete {
    Delete {
        id: id.into(),
        ..Default::default()
    }
}
/// The request of [`products.delete`](delete()).
///
/// `DELETE /v1/products/{id}` (`DeleteProductsId`).
#[doc(alias = "DeleteProductsId")]
#[doc(alias = "deleteproductsid")]
#[derive(Clone, Default)]
#[must_use = "a request does nothing until it is sent"]
pub struct Delete {
    id: rt::Id<crate::products::Product>,
    extra: rt::Extra,
    options: rt::RequestOptions,
}
rt::record! {
    Delete;
    0 => id "id" required path;
}
rt::request! {
    Delete -> crate::products::DeletedProduct;
    "DeleteProductsId" Delete "/v1/products/{id}" Query;
}
