// Written by `cargo xtask regenerate` from spec/. To change it, change spec/ or codegen/.

#[cfg(feature = "exchange_rates")]
mod exchange_rate;
#[cfg(feature = "exchange_rates")]
pub use self::exchange_rate::*;
