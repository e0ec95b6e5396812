// Written by `cargo xtask regenerate` from spec/. To change it, change spec/ or codegen/.

//! The requests of `exchange_rates`, as its functions make them.

#[cfg(feature = "exchange_rates")]
pub(super) mod list;
#[cfg(feature = "exchange_rates")]
#[doc(alias = "GetExchangeRates")]
#[doc(alias = "getexchangerates")]
pub use self::list::List;
#[cfg(feature = "exchange_rates")]
pub(super) mod retrieve;
#[cfg(feature = "exchange_rates")]
#[doc(alias = "GetExchangeRatesRateId")]
#[doc(alias = "getexchangeratesrateid")]
pub use self::retrieve::Retrieve;
