// Written by `cargo xtask regenerate` from spec/. To change it, change spec/ or codegen/.

#[cfg(feature = "_shipping_rates_shipping_rate")]
mod shipping_rate;
#[cfg(feature = "_shipping_rates_shipping_rate")]
pub use self::shipping_rate::*;
#[cfg(feature = "_shipping_rates_shipping_rate")]
mod tax;
#[cfg(feature = "_shipping_rates_shipping_rate")]
pub use self::tax::*;
#[cfg(feature = "_shipping_rates_shipping_rate")]
mod unit;
#[cfg(feature = "_shipping_rates_shipping_rate")]
pub use self::unit::*;
