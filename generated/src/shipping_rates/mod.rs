// Written by `cargo xtask regenerate` from spec/. To change it, change spec/ or codegen/.

//! `shipping_rates`
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
mod requests;
#[cfg(feature = "shipping_rates")]
pub use self::requests::*;
#[cfg(feature = "shipping_rates")]
mod types;
#[cfg(feature = "shipping_rates")]
pub use self::types::*;
#[cfg(not(feature = "shipping_rates"))]
mod opaque;
#[cfg(not(feature = "shipping_rates"))]
pub use self::opaque::*;
#[cfg(feature = "shipping_rates")]
pub mod params;
