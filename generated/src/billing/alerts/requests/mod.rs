// Written by `cargo xtask regenerate` from spec/. To change it, change spec/ or codegen/.
#[cfg(feature = "billing")]
mod activate;
#[cfg(feature = "billing")]
pub use activate::*;
#[cfg(feature = "billing")]
mod archive;
#[cfg(feature = "billing")]
pub use archive::*;
#[cfg(feature = "billing")]
mod create;
#[cfg(feature = "billing")]
pub use create::*;
#[cfg(feature = "billing")]
mod deactivate;
#[cfg(feature = "billing")]
pub use deactivate::*;
#[cfg(feature = "billing")]
mod list;
#[cfg(feature = "billing")]
pub use list::*;
#[cfg(feature = "billing")]
mod retrieve;
#[cfg(feature = "billing")]
pub use retrieve::*;
