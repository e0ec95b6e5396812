// Written by `cargo xtask regenerate` from spec/. To change it, change spec/ or codegen/.

//! [`ProductFeature`](crate::products::ProductFeature): Says that a [product](crate::products::Product) comes with a [entitlements feature](crate::entitlements::Feature).
//!
//! | function | what it does | operation |
//! | --- | --- | --- |
//! | [`list`](list()) | Lists the features of a product. | `GET /v1/products/{product}/features` |
//! | [`create`](create()) | Adds a feature to a product. | `POST /v1/products/{product}/features` |
//! | [`retrieve`](retrieve()) | Fetches the tie between a product and one of its features. | `GET /v1/products/{product}/features/{id}` |
//! | [`delete`](delete()) | Takes a feature off a product. | `DELETE /v1/products/{product}/features/{id}` |
//!
//! Feature: `products`.

#[cfg(feature = "products")]
pub mod requests;
#[cfg(feature = "products")]
#[doc(no_inline)]
pub use self::requests::*;
#[cfg(feature = "products")]
#[doc(alias = "PostProductsProductFeatures")]
#[doc(alias = "postproductsproductfeatures")]
pub use self::requests::create::create;
#[cfg(feature = "products")]
#[doc(alias = "DeleteProductsProductFeaturesId")]
#[doc(alias = "deleteproductsproductfeaturesid")]
pub use self::requests::delete::delete;
#[cfg(feature = "products")]
#[doc(alias = "GetProductsProductFeatures")]
#[doc(alias = "getproductsproductfeatures")]
pub use self::requests::list::list;
#[cfg(feature = "products")]
#[doc(alias = "GetProductsProductFeaturesId")]
#[doc(alias = "getproductsproductfeaturesid")]
pub use self::requests::retrieve::retrieve;
