// Written by `cargo xtask regenerate` from spec/. To change it, change spec/ or codegen/.

#[cfg(feature = "_prices_price")]
mod billing;
#[cfg(feature = "_prices_price")]
pub use self::billing::*;
#[cfg(feature = "_prices_price")]
mod price;
#[cfg(feature = "_prices_price")]
pub use self::price::*;
#[cfg(feature = "_prices_price")]
mod recurring;
#[cfg(feature = "_prices_price")]
pub use self::recurring::*;
#[cfg(feature = "_prices_price")]
mod tax;
#[cfg(feature = "_prices_price")]
pub use self::tax::*;
#[cfg(feature = "_prices_price")]
mod tiers;
#[cfg(feature = "_prices_price")]
pub use self::tiers::*;
#[cfg(feature = "_prices_price")]
mod transform;
#[cfg(feature = "_prices_price")]
pub use self::transform::*;
#[cfg(feature = "_prices_price")]
mod usage;
#[cfg(feature = "_prices_price")]
pub use self::usage::*;
