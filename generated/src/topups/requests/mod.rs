// Written by `cargo xtask regenerate` from spec/. To change it, change spec/ or codegen/.

#[cfg(feature = "topups")]
mod cancel;
#[cfg(feature = "topups")]
pub use self::cancel::*;
#[cfg(feature = "topups")]
mod create;
#[cfg(feature = "topups")]
pub use self::create::*;
#[cfg(feature = "topups")]
mod list;
#[cfg(feature = "topups")]
pub use self::list::*;
#[cfg(feature = "topups")]
mod retrieve;
#[cfg(feature = "topups")]
pub use self::retrieve::*;
#[cfg(feature = "topups")]
mod update;
#[cfg(feature = "topups")]
pub use self::update::*;
