// Written by `cargo xtask regenerate` from spec/. To change it, change spec/ or codegen/.

#[cfg(feature = "plans")]
mod billing;
#[cfg(feature = "plans")]
pub use self::billing::*;
#[cfg(feature = "plans")]
mod plan;
#[cfg(feature = "plans")]
pub use self::plan::*;
#[cfg(feature = "plans")]
mod tiers;
#[cfg(feature = "plans")]
pub use self::tiers::*;
#[cfg(feature = "plans")]
mod transform;
#[cfg(feature = "plans")]
pub use self::transform::*;
#[cfg(feature = "plans")]
mod usage;
#[cfg(feature = "plans")]
pub use self::usage::*;
