// Written by `cargo xtask regenerate` from spec/. To change it, change spec/ or codegen/.

#[cfg(feature = "v2_core")]
mod create;
#[cfg(feature = "v2_core")]
pub use self::create::*;
#[cfg(feature = "v2_core")]
mod delete;
#[cfg(feature = "v2_core")]
pub use self::delete::*;
#[cfg(feature = "v2_core")]
mod disable;
#[cfg(feature = "v2_core")]
pub use self::disable::*;
#[cfg(feature = "v2_core")]
mod enable;
#[cfg(feature = "v2_core")]
pub use self::enable::*;
#[cfg(feature = "v2_core")]
mod list;
#[cfg(feature = "v2_core")]
pub use self::list::*;
#[cfg(feature = "v2_core")]
mod ping;
#[cfg(feature = "v2_core")]
pub use self::ping::*;
#[cfg(feature = "v2_core")]
mod retrieve;
#[cfg(feature = "v2_core")]
pub use self::retrieve::*;
#[cfg(feature = "v2_core")]
mod update;
#[cfg(feature = "v2_core")]
pub use self::update::*;
