// Written by `cargo xtask regenerate` from spec/. To change it, change spec/ or codegen/.

use crate::rt;
use crate::v2::commerce::ProductCatalogImport;

/// Fetches an import of a product catalog: whether it is done, and what failed.
///
/// `GET /v2/commerce/product_catalog/imports/{id}`
///
/// ```
/// use stripe_client::v2;
///
/// let product_catalog_import = v2::commerce::product_catalog::imports::retrieve(
///     "product_catalog_import_123",
/// )
/// .send(&client)
/// .await?;
/// ```
///
/// # Arguments
///
/// - `id`, in the path: Id of the v2 commerce product catalog import.
///
/// # Answer
///
/// [`ProductCatalogImport`](crate::v2::commerce::ProductCatalogImport).
///
/// [Stripe's reference](https://docs.stripe.com/api/v2/commerce/product_catalog/imports/retrieve)
///
/// Feature: `v2_commerce`.
#[doc(alias = "GetV2CommerceProductCatalogImportsId")]
#[doc(alias = "getv2commerceproductcatalogimportsid")]
pub fn retrieve(id: impl Into<rt::Id<ProductCatalogImport>>) -> Retrieve {
    Retrieve(
        Retrieve::default().0.set::<rt::Id<ProductCatalogImport>>(0, id),
        rt::RequestOptions::default(),
    )
}

/// The request of [`v2.commerce.product_catalog.imports.retrieve`](retrieve()).
///
/// `GET /v2/commerce/product_catalog/imports/{id}` (`GetV2CommerceProductCatalogImportsId`).
#[doc(alias = "GetV2CommerceProductCatalogImportsId")]
#[doc(alias = "getv2commerceproductcatalogimportsid")]
#[derive(Clone)]
#[must_use = "a request does nothing until it is sent"]
pub struct Retrieve(rt::Params, rt::RequestOptions);

impl rt::Retrieve for ProductCatalogImport {
    type Request = Retrieve;
    fn retrieve(id: rt::Id<Self>) -> Retrieve {
        retrieve(id)
    }
}

rt::request! {
    Retrieve -> ProductCatalogImport;
    "GetV2CommerceProductCatalogImportsId" Get "/v2/commerce/product_catalog/imports/{id}" Query;
    "id" required path: String;
}
