// Written by `cargo xtask regenerate` from spec/. To change it, change spec/ or codegen/.
#[cfg(feature = "treasury")]
mod close;
#[cfg(feature = "treasury")]
pub use close::*;
#[cfg(feature = "treasury")]
mod create;
#[cfg(feature = "treasury")]
pub use create::*;
#[cfg(feature = "treasury")]
mod list;
#[cfg(feature = "treasury")]
pub use list::*;
#[cfg(feature = "treasury")]
mod retrieve;
#[cfg(feature = "treasury")]
pub use retrieve::*;
#[cfg(feature = "treasury")]
mod update;
#[cfg(feature = "treasury")]
pub use update::*;
