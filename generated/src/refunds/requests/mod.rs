// Written by `cargo xtask regenerate` from spec/. To change it, change spec/ or codegen/.
#[cfg(feature = "refunds")]
mod cancel;
#[cfg(feature = "refunds")]
pub use cancel::*;
#[cfg(feature = "refunds")]
mod create;
#[cfg(feature = "refunds")]
pub use create::*;
#[cfg(feature = "refunds")]
mod list;
#[cfg(feature = "refunds")]
pub use list::*;
#[cfg(feature = "refunds")]
mod retrieve;
#[cfg(feature = "refunds")]
pub use retrieve::*;
#[cfg(feature = "refunds")]
mod update;
#[cfg(feature = "refunds")]
pub use update::*;
