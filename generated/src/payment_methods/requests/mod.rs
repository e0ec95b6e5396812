// Written by `cargo xtask regenerate` from spec/. To change it, change spec/ or codegen/.

#[cfg(feature = "payment_methods")]
mod attach;
#[cfg(feature = "payment_methods")]
pub use self::attach::*;
#[cfg(feature = "payment_methods")]
mod create;
#[cfg(feature = "payment_methods")]
pub use self::create::*;
#[cfg(feature = "payment_methods")]
mod detach;
#[cfg(feature = "payment_methods")]
pub use self::detach::*;
#[cfg(feature = "payment_methods")]
mod list;
#[cfg(feature = "payment_methods")]
pub use self::list::*;
#[cfg(feature = "payment_methods")]
mod retrieve;
#[cfg(feature = "payment_methods")]
pub use self::retrieve::*;
#[cfg(feature = "payment_methods")]
mod update;
#[cfg(feature = "payment_methods")]
pub use self::update::*;
