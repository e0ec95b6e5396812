// Written by `cargo xtask regenerate` from spec/. To change it, change spec/ or codegen/.
use crate::rt;
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
#[derive(Clone, Default)]
#[must_use = "a request does nothing until it is sent"]
pub struct List {
    created: Option<rt::DateTime>,
    created_gt: Option<rt::DateTime>,
    created_gte: Option<rt::DateTime>,
    created_lt: Option<rt::DateTime>,
    created_lte: Option<rt::DateTime>,
    feed_type: Option<crate::v2::commerce::ProductCatalogImportFeedType>,
    limit: Option<i64>,
    page: Option<String>,
    status: Option<crate::v2::commerce::ProductCatalogImportStatus>,
    extra: rt::Extra,
    options: rt::RequestOptions,
}
impl List {
    /// Created. An RFC 3339 time.
    pub fn created(mut self, value: impl Into<rt::DateTime>) -> Self {
        self.created = Some(value.into());
        self
    }
    /// Created gt. An RFC 3339 time.
    pub fn created_gt(mut self, value: impl Into<rt::DateTime>) -> Self {
        self.created_gt = Some(value.into());
        self
    }
    /// Created gte. An RFC 3339 time.
    pub fn created_gte(mut self, value: impl Into<rt::DateTime>) -> Self {
        self.created_gte = Some(value.into());
        self
    }
    /// Created lt. An RFC 3339 time.
    pub fn created_lt(mut self, value: impl Into<rt::DateTime>) -> Self {
        self.created_lt = Some(value.into());
        self
    }
    /// Created lte. An RFC 3339 time.
    pub fn created_lte(mut self, value: impl Into<rt::DateTime>) -> Self {
        self.created_lte = Some(value.into());
        self
    }
    /// Feed type. `inventory`, `pricing` or `product`.
    pub fn feed_type(
        mut self,
        value: crate::v2::commerce::ProductCatalogImportFeedType,
    ) -> Self {
        self.feed_type = Some(value);
        self
    }
    /// Limit.
    pub fn limit(mut self, value: i64) -> Self {
        self.limit = Some(value);
        self
    }
    /// Page.
    pub fn page(mut self, value: impl Into<String>) -> Self {
        self.page = Some(value.into());
        self
    }
    /// Status. `awaiting_upload`, `failed`, `processing`, `succeeded` or `succeeded_with_errors`.
    pub fn status(
        mut self,
        value: crate::v2::commerce::ProductCatalogImportStatus,
    ) -> Self {
        self.status = Some(value);
        self
    }
}
rt::record! {
    List;
    0 => created "created" query;
    1 => created_gt "created_gt" query;
    2 => created_gte "created_gte" query;
    3 => created_lt "created_lt" query;
    4 => created_lte "created_lte" query;
    5 => feed_type "feed_type" query;
    6 => limit "limit" query;
    7 => page "page" query;
    8 => status "status" query;
}
rt::request! {
    List -> rt::V2List<crate::v2::commerce::ProductCatalogImport>;
    "GetV2CommerceProductCatalogImports" Get "/v2/commerce/product_catalog/imports" Query;
}
rt::list! {
    List -> crate::v2::commerce::ProductCatalogImport;
}
