// Written by `cargo xtask regenerate` from spec/. To change it, change spec/ or codegen/.

#[cfg(feature = "charges")]
mod close;
#[cfg(feature = "charges")]
pub use self::close::*;
#[cfg(feature = "charges")]
mod retrieve;
#[cfg(feature = "charges")]
pub use self::retrieve::*;
#[cfg(feature = "charges")]
mod update;
#[cfg(feature = "charges")]
pub use self::update::*;
