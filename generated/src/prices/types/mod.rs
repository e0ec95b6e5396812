// Written by `cargo xtask regenerate` from spec/. To change it, change spec/ or codegen/.

#[cfg(feature = "prices")]
mod billing;
#[cfg(feature = "prices")]
pub use self::billing::*;
#[cfg_attr(
    not(docsrs),
    cfg(any(feature = "prices", feature = "subscription_schedules"))
)]
mod price;
#[cfg_attr(
    not(docsrs),
    cfg(any(feature = "prices", feature = "subscription_schedules"))
)]
pub use self::price::*;
#[cfg(feature = "prices")]
mod recurring;
#[cfg(feature = "prices")]
pub use self::recurring::*;
#[cfg(feature = "prices")]
mod tax;
#[cfg(feature = "prices")]
pub use self::tax::*;
#[cfg(feature = "prices")]
mod tiers;
#[cfg(feature = "prices")]
pub use self::tiers::*;
#[cfg(feature = "prices")]
mod transform;
#[cfg(feature = "prices")]
pub use self::transform::*;
#[cfg(feature = "prices")]
mod usage;
#[cfg(feature = "prices")]
pub use self::usage::*;
