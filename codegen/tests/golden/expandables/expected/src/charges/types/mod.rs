// Written by `cargo xtask regenerate` from spec/. To change it, change spec/ or codegen/.

mod charge;
pub use self::charge::*;
#[cfg(feature = "charges")]
mod invoice;
#[cfg(feature = "charges")]
pub use self::invoice::*;
