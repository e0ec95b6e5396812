// Written by `cargo xtask regenerate` from spec/. To change it, change spec/ or codegen/.

//! [`ProductCatalogImport`](crate::v2::commerce::ProductCatalogImport): A file of products, prices or stock on its way into Stripe.
//!
//! | function | what it does | operation |
//! | --- | --- | --- |
//! | [`list`](list()) | Lists imports of product catalogs, filtered by status, kind of feed or date. | `GET /v2/commerce/product_catalog/imports` |
//! | [`create`](create()) | Creates an import of a product catalog: products, prices or stock. | `POST /v2/commerce/product_catalog/imports` |
//! | [`retrieve`](retrieve()) | Fetches an import of a product catalog: whether it is done, and what failed. | `GET /v2/commerce/product_catalog/imports/{id}` |
//!
//! Feature: `v2_commerce`.

#[cfg(feature = "v2_commerce")]
pub mod requests;
#[cfg(feature = "v2_commerce")]
#[doc(no_inline)]
pub use self::requests::*;
#[cfg(feature = "v2_commerce")]
#[doc(alias = "PostV2CommerceProductCatalogImports")]
#[doc(alias = "postv2commerceproductcatalogimports")]
pub use self::requests::create::create;
#[cfg(feature = "v2_commerce")]
#[doc(alias = "GetV2CommerceProductCatalogImports")]
#[doc(alias = "getv2commerceproductcatalogimports")]
pub use self::requests::list::list;
#[cfg(feature = "v2_commerce")]
#[doc(alias = "GetV2CommerceProductCatalogImportsId")]
#[doc(alias = "getv2commerceproductcatalogimportsid")]
pub use self::requests::retrieve::retrieve;
#[cfg(feature = "v2_commerce")]
pub mod params;
