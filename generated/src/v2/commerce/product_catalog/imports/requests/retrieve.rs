// Written by `cargo xtask regenerate` from spec/. To change it, change spec/ or codegen/.
use crate::rt;
/// Retrieve a Product Catalog Import.
///
/// `GET /v2/commerce/product_catalog/imports/{id}`
///
/// - `id`, in the path: Id.
///
/// Feature: `v2_commerce`.
#[doc(alias = "GetV2CommerceProductCatalogImportsId")]
#[doc(alias = "getv2commerceproductcatalogimportsid")]
pub fn retrieve(
    id: impl Into<rt::Id<crate::v2::commerce::ProductCatalogImport>>,
) -> Retrieve {
    Retrieve {
        id: id.into(),
        ..Default::default()
    }
}
/// The request of [`v2.commerce.product_catalog.imports.retrieve`](retrieve()).
///
/// `GET /v2/commerce/product_catalog/imports/{id}` (`GetV2CommerceProductCatalogImportsId`).
#[doc(alias = "GetV2CommerceProductCatalogImportsId")]
#[doc(alias = "getv2commerceproductcatalogimportsid")]
#[derive(Clone, Default)]
#[must_use = "a request does nothing until it is sent"]
pub struct Retrieve {
    id: rt::Id<crate::v2::commerce::ProductCatalogImport>,
    extra: rt::Extra,
    options: rt::RequestOptions,
}
rt::record! {
    Retrieve;
    0 => id "id" required path;
}
rt::request! {
    Retrieve -> crate::v2::commerce::ProductCatalogImport;
    "GetV2CommerceProductCatalogImportsId" Get "/v2/commerce/product_catalog/imports/{id}" Query;
}
impl rt::Retrieve for crate::v2::commerce::ProductCatalogImport {
    type Request = Retrieve;
    fn retrieve(id: rt::Id<Self>) -> Retrieve {
        retrieve(id)
    }
}
