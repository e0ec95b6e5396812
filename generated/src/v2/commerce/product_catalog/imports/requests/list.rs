// Written by `cargo xtask regenerate` from spec/. To change it, change spec/ or codegen/.

use crate::rt;
use crate::v2::commerce::FeedType;
use crate::v2::commerce::ProductCatalogImport;
use crate::v2::commerce::ProductCatalogImportStatus;

/// Lists imports of product catalogs, filtered by status, kind of feed or date.
///
/// `GET /v2/commerce/product_catalog/imports`
///
/// ```
/// use stripe_client::v2;
///
/// let page = v2::commerce::product_catalog::imports::list()
///     .status(v2::commerce::ProductCatalogImportStatus::AwaitingUpload)
///     .limit(10)
///     .send(&client)
///     .await?;
/// ```
///
/// # Parameters
///
/// - [`created`](List::created()): Only those made at this time, or between these bounds.
/// - [`created_gt`](List::created_gt()): Only those made after this time, without it: `2026-05-27T13:22:00Z`.
/// - [`created_gte`](List::created_gte()): Only those made at this time or later: `2026-05-27T13:22:00Z`.
/// - [`created_lt`](List::created_lt()): Only those made before this time, without it: `2026-05-27T13:22:00Z`.
/// - [`created_lte`](List::created_lte()): Only those made at this time or earlier: `2026-05-27T13:22:00Z`.
/// - [`feed_type`](List::feed_type()): Only imports of this kind of data.
/// - [`limit`](List::limit()): How many objects a page holds at most.
/// - [`page`](List::page()): Where the page begins, from the link to it in the answer before.
/// - [`status`](List::status()): Only those with this status.
///
/// # Answer
///
/// A page of [`ProductCatalogImport`](crate::v2::commerce::ProductCatalogImport).
///
/// [Stripe's reference](https://docs.stripe.com/api/v2/commerce/product_catalog/imports/list)
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
    /// Only those made at this time, or between these bounds. An RFC 3339 time.
    pub fn created<K>(self, value: impl rt::Maybe<rt::DateTime, K>) -> Self {
        Self(self.0.maybe::<rt::DateTime, K>(0, value), self.1)
    }

    /// Only those made after this time, without it: `2026-05-27T13:22:00Z`. An RFC 3339 time.
    pub fn created_gt<K>(self, value: impl rt::Maybe<rt::DateTime, K>) -> Self {
        Self(self.0.maybe::<rt::DateTime, K>(1, value), self.1)
    }

    /// Only those made at this time or later: `2026-05-27T13:22:00Z`. An RFC 3339 time.
    pub fn created_gte<K>(self, value: impl rt::Maybe<rt::DateTime, K>) -> Self {
        Self(self.0.maybe::<rt::DateTime, K>(2, value), self.1)
    }

    /// Only those made before this time, without it: `2026-05-27T13:22:00Z`. An RFC 3339 time.
    pub fn created_lt<K>(self, value: impl rt::Maybe<rt::DateTime, K>) -> Self {
        Self(self.0.maybe::<rt::DateTime, K>(3, value), self.1)
    }

    /// Only those made at this time or earlier: `2026-05-27T13:22:00Z`. An RFC 3339 time.
    pub fn created_lte<K>(self, value: impl rt::Maybe<rt::DateTime, K>) -> Self {
        Self(self.0.maybe::<rt::DateTime, K>(4, value), self.1)
    }

    /// Only imports of this kind of data. `inventory`, `pricing` or `product`.
    pub fn feed_type<K>(self, value: impl rt::Maybe<FeedType, K>) -> Self {
        Self(self.0.maybe::<FeedType, K>(5, value), self.1)
    }

    /// How many objects a page holds at most.
    pub fn limit(self, value: impl Into<Option<i64>>) -> Self {
        Self(self.0.option::<i64>(6, value), self.1)
    }

    /// Where the page begins, from the link to it in the answer before. Left out for the first page.
    pub fn page<K>(self, value: impl rt::Maybe<String, K>) -> Self {
        Self(self.0.maybe::<String, K>(7, value), self.1)
    }

    /// Only those with this status. `awaiting_upload`, `failed`, `processing`, `succeeded` or `succeeded_with_errors`.
    pub fn status<K>(
        self,
        value: impl rt::Maybe<ProductCatalogImportStatus, K>,
    ) -> Self {
        Self(self.0.maybe::<ProductCatalogImportStatus, K>(8, value), self.1)
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
