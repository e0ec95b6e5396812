// Written by `cargo xtask regenerate` from spec/. To change it, change spec/ or codegen/.

//! [`Price`]: What a [product](crate::products::Product) costs: amount and currency, once or per period, flat, by tier or by usage.
//!
//! | function | what it does | operation |
//! | --- | --- | --- |
//! | [`list`](list()) | Lists prices, the newest first. | `GET /v1/prices` |
//! | [`create`](create()) | Creates a price of a product, paid once or recurring. | `POST /v1/prices` |
//! | [`search`](search()) | Searches prices with Stripe's query language, by product, lookup key, currency and metadata. | `GET /v1/prices/search` |
//! | [`retrieve`](retrieve()) | Fetches a price. | `GET /v1/prices/{price}` |
//! | [`update`](update()) | Changes a price's name, lookup key, tax behavior or further currencies, or archives it. | `POST /v1/prices/{price}` |

#[cfg(feature = "prices")]
pub mod requests;
#[cfg(feature = "prices")]
#[doc(no_inline)]
pub use self::requests::*;
#[cfg(feature = "prices")]
#[doc(alias = "PostPrices")]
#[doc(alias = "postprices")]
pub use self::requests::create::create;
#[cfg(feature = "prices")]
#[doc(alias = "GetPrices")]
#[doc(alias = "getprices")]
pub use self::requests::list::list;
#[cfg(feature = "prices")]
#[doc(alias = "GetPricesPrice")]
#[doc(alias = "getpricesprice")]
pub use self::requests::retrieve::retrieve;
#[cfg(feature = "prices")]
#[doc(alias = "GetPricesSearch")]
#[doc(alias = "getpricessearch")]
pub use self::requests::search::search;
#[cfg(feature = "prices")]
#[doc(alias = "PostPricesPrice")]
#[doc(alias = "postpricesprice")]
pub use self::requests::update::update;
#[cfg_attr(
    not(docsrs),
    cfg(any(feature = "prices", feature = "subscription_schedules"))
)]
mod types;
#[cfg_attr(
    not(docsrs),
    cfg(any(feature = "prices", feature = "subscription_schedules"))
)]
pub use self::types::*;
#[cfg(not(feature = "prices"))]
mod opaque;
#[cfg(not(feature = "prices"))]
pub use self::opaque::*;
#[cfg(feature = "prices")]
pub mod params;
