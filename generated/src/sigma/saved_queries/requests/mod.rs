// Written by `cargo xtask regenerate` from spec/. To change it, change spec/ or codegen/.

#[cfg(feature = "sigma")]
mod update;
#[cfg(feature = "sigma")]
pub use self::update::*;
