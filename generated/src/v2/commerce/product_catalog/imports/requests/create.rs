// Written by `cargo xtask regenerate` from spec/. To change it, change spec/ or codegen/.

use crate::rt;
use crate::v2::commerce::FeedType;
use crate::v2::commerce::ProductCatalogImport;
use crate::v2::commerce::product_catalog::imports::params::Mode;

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
    feed_type: FeedType,
    metadata: impl IntoIterator<Item = (impl Into<String>, impl Into<String>)>,
    mode: Mode,
) -> Create {
    Create(
        Create::default()
            .0
            .set::<FeedType>(0, feed_type)
            .set_map::<String>(1, metadata)
            .set::<Mode>(2, mode),
        rt::RequestOptions::default(),
    )
}

/// The request of [`v2.commerce.product_catalog.imports.create`](create()).
///
/// `POST /v2/commerce/product_catalog/imports` (`PostV2CommerceProductCatalogImports`).
#[doc(alias = "PostV2CommerceProductCatalogImports")]
#[doc(alias = "postv2commerceproductcatalogimports")]
#[derive(Clone)]
#[must_use = "a request does nothing until it is sent"]
pub struct Create(rt::Params, rt::RequestOptions);

rt::request! {
    Create -> ProductCatalogImport;
    "PostV2CommerceProductCatalogImports" Post "/v2/commerce/product_catalog/imports" Json;
    "feed_type" required: FeedType;
    "metadata" required: rt::Metadata;
    "mode" required: Mode;
}
