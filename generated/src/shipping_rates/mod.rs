// Written by `cargo xtask regenerate` from spec/. To change it, change spec/ or codegen/.

//! [`ShippingRate`]: A way to ship with its price and how long it takes, that customers can choose in Checkout and that invoices can carry.
//!
//! | function | what it does | operation |
//! | --- | --- | --- |
//! | [`list`](list()) | Lists shipping rates, the newest first, filtered by currency, date or whether they are offered. | `GET /v1/shipping_rates` |
//! | [`create`](create()) | Creates a shipping rate that checkout sessions and invoices can offer. | `POST /v1/shipping_rates` |
//! | [`retrieve`](retrieve()) | Fetches a shipping rate, with its amount and delivery time. | `GET /v1/shipping_rates/{shipping_rate_token}` |
//! | [`update`](update()) | Changes whether a shipping rate is offered, its amounts in further currencies or its tax behavior. | `POST /v1/shipping_rates/{shipping_rate_token}` |
//!
//! Feature: `shipping_rates`.

#[cfg(feature = "shipping_rates")]
pub mod requests;
#[cfg(feature = "shipping_rates")]
#[doc(no_inline)]
pub use self::requests::*;
#[cfg(feature = "shipping_rates")]
#[doc(alias = "PostShippingRates")]
#[doc(alias = "postshippingrates")]
pub use self::requests::create::create;
#[cfg(feature = "shipping_rates")]
#[doc(alias = "GetShippingRates")]
#[doc(alias = "getshippingrates")]
pub use self::requests::list::list;
#[cfg(feature = "shipping_rates")]
#[doc(alias = "GetShippingRatesShippingRateToken")]
#[doc(alias = "getshippingratesshippingratetoken")]
pub use self::requests::retrieve::retrieve;
#[cfg(feature = "shipping_rates")]
#[doc(alias = "PostShippingRatesShippingRateToken")]
#[doc(alias = "postshippingratesshippingratetoken")]
pub use self::requests::update::update;
#[cfg_attr(not(docsrs), cfg(feature = "shipping_rates"))]
mod types;
#[cfg_attr(not(docsrs), cfg(feature = "shipping_rates"))]
pub use self::types::*;
#[cfg(not(feature = "shipping_rates"))]
mod opaque;
#[cfg(not(feature = "shipping_rates"))]
pub use self::opaque::*;
#[cfg(feature = "shipping_rates")]
pub mod params;
