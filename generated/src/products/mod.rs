// Written by `cargo xtask regenerate` from spec/. To change it, change spec/ or codegen/.

//! [`Product`]: Something you sell, goods or a service.
//!
//! | function | what it does | operation |
//! | --- | --- | --- |
//! | [`list`](list()) | Lists products, the newest first, filtered by id, address or whether they are sold. | `GET /v1/products` |
//! | [`create`](create()) | Creates a product: what you sell, in goods or services. | `POST /v1/products` |
//! | [`search`](search()) | Searches products with Stripe's query language, by name, description and metadata. | `GET /v1/products/search` |
//! | [`retrieve`](retrieve()) | Fetches a product, with its default price. | `GET /v1/products/{id}` |
//! | [`update`](update()) | Changes a product, or archives it. | `POST /v1/products/{id}` |
//! | [`delete`](delete()) | Deletes a product that has no prices. | `DELETE /v1/products/{id}` |

#[cfg(feature = "products")]
pub mod requests;
#[cfg(feature = "products")]
#[doc(no_inline)]
pub use self::requests::*;
#[cfg(feature = "products")]
#[doc(alias = "PostProducts")]
#[doc(alias = "postproducts")]
pub use self::requests::create::create;
#[cfg(feature = "products")]
#[doc(alias = "DeleteProductsId")]
#[doc(alias = "deleteproductsid")]
pub use self::requests::delete::delete;
#[cfg(feature = "products")]
#[doc(alias = "GetProducts")]
#[doc(alias = "getproducts")]
pub use self::requests::list::list;
#[cfg(feature = "products")]
#[doc(alias = "GetProductsId")]
#[doc(alias = "getproductsid")]
pub use self::requests::retrieve::retrieve;
#[cfg(feature = "products")]
#[doc(alias = "GetProductsSearch")]
#[doc(alias = "getproductssearch")]
pub use self::requests::search::search;
#[cfg(feature = "products")]
#[doc(alias = "PostProductsId")]
#[doc(alias = "postproductsid")]
pub use self::requests::update::update;
#[cfg_attr(
    not(docsrs),
    cfg(any(feature = "plans", feature = "prices", feature = "products"))
)]
mod types;
#[cfg_attr(
    not(docsrs),
    cfg(any(feature = "plans", feature = "prices", feature = "products"))
)]
pub use self::types::*;
#[cfg(not(feature = "products"))]
mod opaque;
#[cfg(not(feature = "products"))]
pub use self::opaque::*;
#[cfg(feature = "products")]
pub mod features;
#[cfg(feature = "products")]
pub mod params;
