// Written by `cargo xtask regenerate` from spec/. To change it, change spec/ or codegen/.

use crate::rt;
use crate::v2::commerce::FeedType;
use crate::v2::commerce::ProductCatalogImport;
use crate::v2::commerce::product_catalog::imports::params::Mode;

/// Creates an import of a product catalog: products, prices or stock. In `replace` mode what the file lacks goes.
///
/// `POST /v2/commerce/product_catalog/imports`
///
/// ```
/// use stripe_client::v2;
///
/// let product_catalog_import = v2::commerce::product_catalog::imports::create(
///     v2::commerce::FeedType::Inventory,
///     [("order_id", "1001")],
///     v2::commerce::product_catalog::imports::params::Mode::Replace,
/// )
/// .send(&client)
/// .await?;
/// ```
///
/// # Arguments
///
/// - `feed_type`, in the body: What is imported: products, prices or stock.
/// - `metadata`, in the body: Your own keys and values to keep with the object.
/// - `mode`, in the body: What becomes of the catalog that is already there: replaced, or filled up and updated.
///
/// # Answer
///
/// [`ProductCatalogImport`](crate::v2::commerce::ProductCatalogImport).
///
/// # What follows
///
/// Upload the file to the address in [`upload_url`](crate::v2::commerce::ProductCatalogImportAwaitingUpload::upload_url) before it lapses.
///
/// [Stripe's reference](https://docs.stripe.com/api/v2/commerce/product_catalog/imports/create)
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
