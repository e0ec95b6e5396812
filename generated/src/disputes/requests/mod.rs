// Written by `cargo xtask regenerate` from spec/. To change it, change spec/ or codegen/.

#[cfg(feature = "disputes")]
mod close;
#[cfg(feature = "disputes")]
pub use self::close::*;
#[cfg(feature = "disputes")]
mod list;
#[cfg(feature = "disputes")]
pub use self::list::*;
#[cfg(feature = "disputes")]
mod retrieve;
#[cfg(feature = "disputes")]
pub use self::retrieve::*;
#[cfg(feature = "disputes")]
mod update;
#[cfg(feature = "disputes")]
pub use self::update::*;
