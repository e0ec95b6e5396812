// Written by `cargo xtask regenerate` from spec/. To change it, change spec/ or codegen/.

//! [`ExchangeRate`]: What Stripe converts one unit of a currency to in the others.
//!
//! | function | what it does | operation |
//! | --- | --- | --- |
//! | [`list`](list()) | Lists exchange rates between the currencies of Stripe. | `GET /v1/exchange_rates` |
//! | [`retrieve`](retrieve()) | Fetches the exchange rates from one currency to all others. | `GET /v1/exchange_rates/{rate_id}` |
//!
//! Feature: `exchange_rates`.

#[cfg(feature = "exchange_rates")]
pub mod requests;
#[cfg(feature = "exchange_rates")]
#[doc(no_inline)]
pub use self::requests::*;
#[cfg(feature = "exchange_rates")]
#[doc(alias = "GetExchangeRates")]
#[doc(alias = "getexchangerates")]
pub use self::requests::list::list;
#[cfg(feature = "exchange_rates")]
#[doc(alias = "GetExchangeRatesRateId")]
#[doc(alias = "getexchangeratesrateid")]
pub use self::requests::retrieve::retrieve;
#[cfg_attr(not(docsrs), cfg(feature = "exchange_rates"))]
mod types;
#[cfg_attr(not(docsrs), cfg(feature = "exchange_rates"))]
pub use self::types::*;
