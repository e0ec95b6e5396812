// Written by `cargo xtask regenerate` from spec/. To change it, change spec/ or codegen/.
#[cfg(feature = "customers")]
mod create;
#[cfg(feature = "customers")]
pub use create::*;
#[cfg(feature = "customers")]
mod list;
#[cfg(feature = "customers")]
pub use list::*;
#[cfg(feature = "customers")]
mod retrieve;
#[cfg(feature = "customers")]
pub use retrieve::*;
#[cfg(feature = "customers")]
mod update;
#[cfg(feature = "customers")]
pub use update::*;
