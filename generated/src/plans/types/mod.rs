// Written by `cargo xtask regenerate` from spec/. To change it, change spec/ or codegen/.
#[cfg(feature = "plans")]
mod aliases;
#[cfg(feature = "plans")]
pub use self::aliases::*;
#[cfg(feature = "plans")]
mod plan;
#[cfg(feature = "plans")]
pub use self::plan::*;
