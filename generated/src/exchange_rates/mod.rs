// Written by `cargo xtask regenerate` from spec/. To change it, change spec/ or codegen/.

//! `exchange_rates`
//!
//! | function | what it does | operation |
//! | --- | --- | --- |
//! | [`list`](list()) | Lists exchange rates between the currencies of Stripe. | `GET /v1/exchange_rates` |
//! | [`retrieve`](retrieve()) | Fetches the exchange rates from one currency to all others. | `GET /v1/exchange_rates/{rate_id}` |
//!
//! Feature: `exchange_rates`.

#[cfg(feature = "exchange_rates")]
mod requests;
#[cfg(feature = "exchange_rates")]
pub use self::requests::*;
#[cfg(feature = "exchange_rates")]
mod types;
#[cfg(feature = "exchange_rates")]
pub use self::types::*;
