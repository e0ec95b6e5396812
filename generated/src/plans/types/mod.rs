// Written by `cargo xtask regenerate` from spec/. To change it, change spec/ or codegen/.

#[cfg(feature = "_plans_plan")]
mod billing;
#[cfg(feature = "_plans_plan")]
pub use self::billing::*;
#[cfg(feature = "_plans_plan")]
mod plan;
#[cfg(feature = "_plans_plan")]
pub use self::plan::*;
#[cfg(feature = "_plans_plan")]
mod tiers;
#[cfg(feature = "_plans_plan")]
pub use self::tiers::*;
#[cfg(feature = "_plans_plan")]
mod transform;
#[cfg(feature = "_plans_plan")]
pub use self::transform::*;
#[cfg(feature = "_plans_plan")]
mod usage;
#[cfg(feature = "_plans_plan")]
pub use self::usage::*;
