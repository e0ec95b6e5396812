// Written by `cargo xtask regenerate` from spec/. To change it, change spec/ or codegen/.

#[cfg(feature = "charges")]
mod capture;
#[cfg(feature = "charges")]
pub use self::capture::*;
#[cfg(feature = "charges")]
mod create;
#[cfg(feature = "charges")]
pub use self::create::*;
#[cfg(feature = "charges")]
mod list;
#[cfg(feature = "charges")]
pub use self::list::*;
#[cfg(feature = "charges")]
mod refund;
#[cfg(feature = "charges")]
pub use self::refund::*;
#[cfg(feature = "charges")]
mod retrieve;
#[cfg(feature = "charges")]
pub use self::retrieve::*;
#[cfg(feature = "charges")]
mod search;
#[cfg(feature = "charges")]
pub use self::search::*;
#[cfg(feature = "charges")]
mod update;
#[cfg(feature = "charges")]
pub use self::update::*;
