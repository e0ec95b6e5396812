// Written by `cargo xtask regenerate` from spec/. To change it, change spec/ or codegen/.

#[cfg(feature = "terminal")]
mod create;
#[cfg(feature = "terminal")]
pub use self::create::*;
#[cfg(feature = "terminal")]
mod delete;
#[cfg(feature = "terminal")]
pub use self::delete::*;
#[cfg(feature = "terminal")]
mod list;
#[cfg(feature = "terminal")]
pub use self::list::*;
#[cfg(feature = "terminal")]
mod retrieve;
#[cfg(feature = "terminal")]
pub use self::retrieve::*;
#[cfg(feature = "terminal")]
mod update;
#[cfg(feature = "terminal")]
pub use self::update::*;
