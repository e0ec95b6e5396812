// Written by `cargo xtask regenerate` from spec/. To change it, change spec/ or codegen/.

#[cfg(feature = "payouts")]
mod cancel;
#[cfg(feature = "payouts")]
pub use self::cancel::*;
#[cfg(feature = "payouts")]
mod create;
#[cfg(feature = "payouts")]
pub use self::create::*;
#[cfg(feature = "payouts")]
mod list;
#[cfg(feature = "payouts")]
pub use self::list::*;
#[cfg(feature = "payouts")]
mod retrieve;
#[cfg(feature = "payouts")]
pub use self::retrieve::*;
#[cfg(feature = "payouts")]
mod reverse;
#[cfg(feature = "payouts")]
pub use self::reverse::*;
#[cfg(feature = "payouts")]
mod update;
#[cfg(feature = "payouts")]
pub use self::update::*;
