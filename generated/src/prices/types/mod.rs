// Written by `cargo xtask regenerate` from spec/. To change it, change spec/ or codegen/.
#[cfg(feature = "_prices_price")]
mod aliases;
#[cfg(feature = "_prices_price")]
pub use self::aliases::*;
#[cfg(feature = "_prices_price")]
mod price;
#[cfg(feature = "_prices_price")]
pub use self::price::*;
