// Written by `cargo xtask regenerate` from spec/. To change it, change spec/ or codegen/.

#[cfg(feature = "shipping_rates")]
mod shipping_rate;
#[cfg(feature = "shipping_rates")]
pub use self::shipping_rate::*;
#[cfg(feature = "shipping_rates")]
mod tax;
#[cfg(feature = "shipping_rates")]
pub use self::tax::*;
#[cfg(feature = "shipping_rates")]
mod unit;
#[cfg(feature = "shipping_rates")]
pub use self::unit::*;
