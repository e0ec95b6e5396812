// Written by `cargo xtask regenerate` from spec/. To change it, change spec/ or codegen/.

#[cfg(feature = "products")]
mod create;
#[cfg(feature = "products")]
#[doc(alias = "PostProductsProductFeatures")]
#[doc(alias = "postproductsproductfeatures")]
pub use self::create::*;
#[cfg(feature = "products")]
mod delete;
#[cfg(feature = "products")]
#[doc(alias = "DeleteProductsProductFeaturesId")]
#[doc(alias = "deleteproductsproductfeaturesid")]
pub use self::delete::*;
#[cfg(feature = "products")]
mod list;
#[cfg(feature = "products")]
#[doc(alias = "GetProductsProductFeatures")]
#[doc(alias = "getproductsproductfeatures")]
pub use self::list::*;
#[cfg(feature = "products")]
mod retrieve;
#[cfg(feature = "products")]
#[doc(alias = "GetProductsProductFeaturesId")]
#[doc(alias = "getproductsproductfeaturesid")]
pub use self::retrieve::*;
