// Written by `cargo xtask regenerate` from spec/. To change it, change spec/ or codegen/.

#[cfg(feature = "v2_commerce")]
mod create;
#[cfg(feature = "v2_commerce")]
#[doc(alias = "PostV2CommerceProductCatalogImports")]
#[doc(alias = "postv2commerceproductcatalogimports")]
pub use self::create::*;
#[cfg(feature = "v2_commerce")]
mod list;
#[cfg(feature = "v2_commerce")]
#[doc(alias = "GetV2CommerceProductCatalogImports")]
#[doc(alias = "getv2commerceproductcatalogimports")]
pub use self::list::*;
#[cfg(feature = "v2_commerce")]
mod retrieve;
#[cfg(feature = "v2_commerce")]
#[doc(alias = "GetV2CommerceProductCatalogImportsId")]
#[doc(alias = "getv2commerceproductcatalogimportsid")]
pub use self::retrieve::*;
