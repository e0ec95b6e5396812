// Written by `cargo xtask regenerate` from spec/. To change it, change spec/ or codegen/.

#[cfg(feature = "mandates")]
mod mandate;
#[cfg(feature = "mandates")]
pub use self::mandate::*;
