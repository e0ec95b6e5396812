// Written by `cargo xtask regenerate` from spec/. To change it, change spec/ or codegen/.
#[cfg(feature = "billing_portal")]
mod create;
#[cfg(feature = "billing_portal")]
pub use create::*;
#[cfg(feature = "billing_portal")]
mod list;
#[cfg(feature = "billing_portal")]
pub use list::*;
#[cfg(feature = "billing_portal")]
mod retrieve;
#[cfg(feature = "billing_portal")]
pub use retrieve::*;
#[cfg(feature = "billing_portal")]
mod update;
#[cfg(feature = "billing_portal")]
pub use update::*;
