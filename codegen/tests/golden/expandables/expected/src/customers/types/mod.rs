// Written by `cargo xtask regenerate` from spec/. To change it, change spec/ or codegen/.

#[cfg(feature = "customers")]
mod customer;
#[cfg(feature = "customers")]
pub use self::customer::*;
