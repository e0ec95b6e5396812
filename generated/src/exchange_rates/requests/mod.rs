// Written by `cargo xtask regenerate` from spec/. To change it, change spec/ or codegen/.

#[cfg(feature = "exchange_rates")]
mod list;
#[cfg(feature = "exchange_rates")]
#[doc(alias = "GetExchangeRates")]
#[doc(alias = "getexchangerates")]
pub use self::list::*;
#[cfg(feature = "exchange_rates")]
mod retrieve;
#[cfg(feature = "exchange_rates")]
#[doc(alias = "GetExchangeRatesRateId")]
#[doc(alias = "getexchangeratesrateid")]
pub use self::retrieve::*;
