// Written by `cargo xtask regenerate` from spec/. To change it, change spec/ or codegen/.

//! The requests of `products`, as its functions make them.

#[cfg(feature = "products")]
pub(super) mod create;
#[cfg(feature = "products")]
#[doc(alias = "PostProducts")]
#[doc(alias = "postproducts")]
pub use self::create::Create;
#[cfg(feature = "products")]
pub(super) mod delete;
#[cfg(feature = "products")]
#[doc(alias = "DeleteProductsId")]
#[doc(alias = "deleteproductsid")]
pub use self::delete::Delete;
#[cfg(feature = "products")]
pub(super) mod list;
#[cfg(feature = "products")]
#[doc(alias = "GetProducts")]
#[doc(alias = "getproducts")]
pub use self::list::List;
#[cfg(feature = "products")]
pub(super) mod retrieve;
#[cfg(feature = "products")]
#[doc(alias = "GetProductsId")]
#[doc(alias = "getproductsid")]
pub use self::retrieve::Retrieve;
#[cfg(feature = "products")]
pub(super) mod search;
#[cfg(feature = "products")]
#[doc(alias = "GetProductsSearch")]
#[doc(alias = "getproductssearch")]
pub use self::search::Search;
#[cfg(feature = "products")]
pub(super) mod update;
#[cfg(feature = "products")]
#[doc(alias = "PostProductsId")]
#[doc(alias = "postproductsid")]
pub use self::update::Update;
