// Written by `cargo xtask regenerate` from spec/. To change it, change spec/ or codegen/.
#[cfg(feature = "checkout")]
mod create;
#[cfg(feature = "checkout")]
pub use create::*;
#[cfg(feature = "checkout")]
mod expire;
#[cfg(feature = "checkout")]
pub use expire::*;
#[cfg(feature = "checkout")]
mod list;
#[cfg(feature = "checkout")]
pub use list::*;
#[cfg(feature = "checkout")]
mod retrieve;
#[cfg(feature = "checkout")]
pub use retrieve::*;
#[cfg(feature = "checkout")]
mod update;
#[cfg(feature = "checkout")]
pub use update::*;
