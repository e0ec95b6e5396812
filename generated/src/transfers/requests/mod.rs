// Written by `cargo xtask regenerate` from spec/. To change it, change spec/ or codegen/.
#[cfg(feature = "transfers")]
mod create;
#[cfg(feature = "transfers")]
pub use create::*;
#[cfg(feature = "transfers")]
mod list;
#[cfg(feature = "transfers")]
pub use list::*;
#[cfg(feature = "transfers")]
mod retrieve;
#[cfg(feature = "transfers")]
pub use retrieve::*;
#[cfg(feature = "transfers")]
mod update;
#[cfg(feature = "transfers")]
pub use update::*;
