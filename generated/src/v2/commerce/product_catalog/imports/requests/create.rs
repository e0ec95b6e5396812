// Written by `cargo xtask regenerate` from spec/. To change it, change spec/ or codegen/.
use crate::rt;
/// Create a Product Catalog Import.
///
/// `POST /v2/commerce/product_catalog/imports`
///
/// - `feed_type`, in the body: Feed type. `inventory`, `pricing` or `product`.
/// - `metadata`, in the body: Metadata. A map with free keys.
/// - `mode`, in the body: Mode. `replace` or `upsert`.
///
/// Feature: `v2_commerce`.
#[doc(alias = "PostV2CommerceProductCatalogImports")]
#[doc(alias = "postv2commerceproductcatalogimports")]
pub fn create(
    feed_type: crate::v2::commerce::ProductCatalogImportFeedType,
    metadata: impl IntoIterator<Item = (impl Into<String>, impl Into<String>)>,
    mode: crate::v2::commerce::product_catalog::imports::params::Mode,
) -> Create {
    Create {
        feed_type,
        metadata: metadata
            .into_iter()
            .map(|(key, item)| (key.into(), item.into()))
            .collect(),
        mode,
        ..Default::default()
    }
}
/// The request of [`v2.commerce.product_catalog.imports.create`](create()).
///
/// `POST /v2/commerce/product_catalog/imports` (`PostV2CommerceProductCatalogImports`).
#[doc(alias = "PostV2CommerceProductCatalogImports")]
#[doc(alias = "postv2commerceproductcatalogimports")]
#[derive(Clone, Default)]
#[must_use = "a request does nothing until it is sent"]
pub struct Create {
    feed_type: crate::v2::commerce::ProductCatalogImportFeedType,
    metadata: rt::Metadata,
    mode: crate::v2::commerce::product_catalog::imports::params::Mode,
    extra: rt::Extra,
    options: rt::RequestOptions,
}
rt::record! {
    Create;
    0 => feed_type "feed_type" required;
    1 => metadata "metadata" required;
    2 => mode "mode" required;
}
rt::request! {
    Create -> crate::v2::commerce::ProductCatalogImport;
    "PostV2CommerceProductCatalogImports" Post "/v2/commerce/product_catalog/imports" Json;
}
