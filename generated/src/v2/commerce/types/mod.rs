// Written by `cargo xtask regenerate` from spec/. To change it, change spec/ or codegen/.

#[cfg(feature = "v2_commerce")]
mod feed;
#[cfg(feature = "v2_commerce")]
pub use self::feed::*;
#[cfg(feature = "v2_commerce")]
mod product;
#[cfg(feature = "v2_commerce")]
pub use self::product::*;
#[cfg(feature = "v2_commerce")]
mod product_catalog_import;
#[cfg(feature = "v2_commerce")]
pub use self::product_catalog_import::*;
