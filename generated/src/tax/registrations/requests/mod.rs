// Written by `cargo xtask regenerate` from spec/. To change it, change spec/ or codegen/.
#[cfg(feature = "tax")]
mod create;
#[cfg(feature = "tax")]
pub use create::*;
#[cfg(feature = "tax")]
mod list;
#[cfg(feature = "tax")]
pub use list::*;
#[cfg(feature = "tax")]
mod retrieve;
#[cfg(feature = "tax")]
pub use retrieve::*;
#[cfg(feature = "tax")]
mod update;
#[cfg(feature = "tax")]
pub use update::*;
