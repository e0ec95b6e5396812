// Written by `cargo xtask regenerate` from spec/. To change it, change spec/ or codegen/.

//! The requests of `products.features`, as its functions make them.

#[cfg(feature = "products")]
pub(super) mod create;
#[cfg(feature = "products")]
#[doc(alias = "PostProductsProductFeatures")]
#[doc(alias = "postproductsproductfeatures")]
pub use self::create::Create;
#[cfg(feature = "products")]
pub(super) mod delete;
#[cfg(feature = "products")]
#[doc(alias = "DeleteProductsProductFeaturesId")]
#[doc(alias = "deleteproductsproductfeaturesid")]
pub use self::delete::Delete;
#[cfg(feature = "products")]
pub(super) mod list;
#[cfg(feature = "products")]
#[doc(alias = "GetProductsProductFeatures")]
#[doc(alias = "getproductsproductfeatures")]
pub use self::list::List;
#[cfg(feature = "products")]
pub(super) mod retrieve;
#[cfg(feature = "products")]
#[doc(alias = "GetProductsProductFeaturesId")]
#[doc(alias = "getproductsproductfeaturesid")]
pub use self::retrieve::Retrieve;
