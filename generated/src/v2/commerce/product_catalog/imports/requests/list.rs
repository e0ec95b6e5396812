// Written by `cargo xtask regenerate` from spec/. To change it, change spec/ or codegen/.

use crate::rt;
use crate::v2::commerce::FeedType;
use crate::v2::commerce::ProductCatalogImport;
use crate::v2::commerce::ProductCatalogImportStatus;

/// List Product Catalog Imports.
///
/// `GET /v2/commerce/product_catalog/imports`
///
/// Feature: `v2_commerce`.
#[doc(alias = "GetV2CommerceProductCatalogImports")]
#[doc(alias = "getv2commerceproductcatalogimports")]
pub fn list() -> List {
    Default::default()
}

/// The request of [`v2.commerce.product_catalog.imports.list`](list()).
///
/// `GET /v2/commerce/product_catalog/imports` (`GetV2CommerceProductCatalogImports`).
#[doc(alias = "GetV2CommerceProductCatalogImports")]
#[doc(alias = "getv2commerceproductcatalogimports")]
#[derive(Clone)]
#[must_use = "a request does nothing until it is sent"]
pub struct List(rt::Params, rt::RequestOptions);

impl List {
    /// Created. An RFC 3339 time.
    pub fn created(self, value: impl Into<rt::DateTime>) -> Self {
        Self(self.0.set::<rt::DateTime>(0, value), self.1)
    }

    /// Created gt. An RFC 3339 time.
    pub fn created_gt(self, value: impl Into<rt::DateTime>) -> Self {
        Self(self.0.set::<rt::DateTime>(1, value), self.1)
    }

    /// Created gte. An RFC 3339 time.
    pub fn created_gte(self, value: impl Into<rt::DateTime>) -> Self {
        Self(self.0.set::<rt::DateTime>(2, value), self.1)
    }

    /// Created lt. An RFC 3339 time.
    pub fn created_lt(self, value: impl Into<rt::DateTime>) -> Self {
        Self(self.0.set::<rt::DateTime>(3, value), self.1)
    }

    /// Created lte. An RFC 3339 time.
    pub fn created_lte(self, value: impl Into<rt::DateTime>) -> Self {
        Self(self.0.set::<rt::DateTime>(4, value), self.1)
    }

    /// Feed type. `inventory`, `pricing` or `product`.
    pub fn feed_type(self, value: FeedType) -> Self {
        Self(self.0.set::<FeedType>(5, value), self.1)
    }

    /// Limit.
    pub fn limit(self, value: i64) -> Self {
        Self(self.0.set::<i64>(6, value), self.1)
    }

    /// Page.
    pub fn page(self, value: impl Into<String>) -> Self {
        Self(self.0.set::<String>(7, value), self.1)
    }

    /// Status. `awaiting_upload`, `failed`, `processing`, `succeeded` or `succeeded_with_errors`.
    pub fn status(self, value: ProductCatalogImportStatus) -> Self {
        Self(self.0.set::<ProductCatalogImportStatus>(8, value), self.1)
    }
}

rt::request! {
    List -> rt::V2List<ProductCatalogImport>;
    "GetV2CommerceProductCatalogImports" Get "/v2/commerce/product_catalog/imports" Query;
    "created" query: String;
    "created_gt" query: String;
    "created_gte" query: String;
    "created_lt" query: String;
    "created_lte" query: String;
    "feed_type" query: FeedType;
    "limit" query: i64;
    "page" query: String;
    "status" query: ProductCatalogImportStatus;
}

rt::list! {
    List -> ProductCatalogImport;
}
