// Written by `cargo xtask regenerate` from spec/. To change it, change spec/ or codegen/.

#[cfg(feature = "quotes")]
mod billing;
#[cfg(feature = "quotes")]
pub use self::billing::*;
#[cfg(feature = "quotes")]
mod collection;
#[cfg(feature = "quotes")]
pub use self::collection::*;
#[cfg(feature = "quotes")]
mod quote;
#[cfg(feature = "quotes")]
pub use self::quote::*;
#[cfg(feature = "quotes")]
mod recurring;
#[cfg(feature = "quotes")]
pub use self::recurring::*;
