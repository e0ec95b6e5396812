// Written by `cargo xtask regenerate` from spec/. To change it, change spec/ or codegen/.

#[cfg(feature = "products")]
mod create;
#[cfg(feature = "products")]
#[doc(alias = "PostProducts")]
#[doc(alias = "postproducts")]
pub use self::create::*;
#[cfg(feature = "products")]
mod delete;
#[cfg(feature = "products")]
#[doc(alias = "DeleteProductsId")]
#[doc(alias = "deleteproductsid")]
pub use self::delete::*;
#[cfg(feature = "products")]
mod list;
#[cfg(feature = "products")]
#[doc(alias = "GetProducts")]
#[doc(alias = "getproducts")]
pub use self::list::*;
#[cfg(feature = "products")]
mod retrieve;
#[cfg(feature = "products")]
#[doc(alias = "GetProductsId")]
#[doc(alias = "getproductsid")]
pub use self::retrieve::*;
#[cfg(feature = "products")]
mod search;
#[cfg(feature = "products")]
#[doc(alias = "GetProductsSearch")]
#[doc(alias = "getproductssearch")]
pub use self::search::*;
#[cfg(feature = "products")]
mod update;
#[cfg(feature = "products")]
#[doc(alias = "PostProductsId")]
#[doc(alias = "postproductsid")]
pub use self::update::*;
