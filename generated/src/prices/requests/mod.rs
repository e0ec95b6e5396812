// Written by `cargo xtask regenerate` from spec/. To change it, change spec/ or codegen/.

#[cfg(feature = "prices")]
mod create;
#[cfg(feature = "prices")]
pub use self::create::*;
#[cfg(feature = "prices")]
mod list;
#[cfg(feature = "prices")]
pub use self::list::*;
#[cfg(feature = "prices")]
mod retrieve;
#[cfg(feature = "prices")]
pub use self::retrieve::*;
#[cfg(feature = "prices")]
mod search;
#[cfg(feature = "prices")]
pub use self::search::*;
#[cfg(feature = "prices")]
mod update;
#[cfg(feature = "prices")]
pub use self::update::*;
