// Written by `cargo xtask regenerate` from spec/. To change it, change spec/ or codegen/.

#[cfg(feature = "country_specs")]
mod list;
#[cfg(feature = "country_specs")]
pub use self::list::*;
#[cfg(feature = "country_specs")]
mod retrieve;
#[cfg(feature = "country_specs")]
pub use self::retrieve::*;
