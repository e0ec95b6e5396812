// Written by `cargo xtask regenerate` from spec/. To change it, change spec/ or codegen/.

#[cfg(feature = "plans")]
mod create;
#[cfg(feature = "plans")]
pub use self::create::*;
#[cfg(feature = "plans")]
mod delete;
#[cfg(feature = "plans")]
pub use self::delete::*;
#[cfg(feature = "plans")]
mod list;
#[cfg(feature = "plans")]
pub use self::list::*;
#[cfg(feature = "plans")]
mod retrieve;
#[cfg(feature = "plans")]
pub use self::retrieve::*;
#[cfg(feature = "plans")]
mod update;
#[cfg(feature = "plans")]
pub use self::update::*;
