// Written by `cargo xtask regenerate` from spec/. To change it, change spec/ or codegen/.

//! The requests of `v2.commerce.product_catalog.imports`, as its functions make them.

#[cfg(feature = "v2_commerce")]
pub(super) mod create;
#[cfg(feature = "v2_commerce")]
#[doc(alias = "PostV2CommerceProductCatalogImports")]
#[doc(alias = "postv2commerceproductcatalogimports")]
pub use self::create::Create;
#[cfg(feature = "v2_commerce")]
pub(super) mod list;
#[cfg(feature = "v2_commerce")]
#[doc(alias = "GetV2CommerceProductCatalogImports")]
#[doc(alias = "getv2commerceproductcatalogimports")]
pub use self::list::List;
#[cfg(feature = "v2_commerce")]
pub(super) mod retrieve;
#[cfg(feature = "v2_commerce")]
#[doc(alias = "GetV2CommerceProductCatalogImportsId")]
#[doc(alias = "getv2commerceproductcatalogimportsid")]
pub use self::retrieve::Retrieve;
