// Written by `cargo xtask regenerate` from spec/. To change it, change spec/ or codegen/.
#[cfg(feature = "webhook_endpoints")]
mod create;
#[cfg(feature = "webhook_endpoints")]
pub use create::*;
#[cfg(feature = "webhook_endpoints")]
mod delete;
#[cfg(feature = "webhook_endpoints")]
pub use delete::*;
#[cfg(feature = "webhook_endpoints")]
mod list;
#[cfg(feature = "webhook_endpoints")]
pub use list::*;
#[cfg(feature = "webhook_endpoints")]
mod retrieve;
#[cfg(feature = "webhook_endpoints")]
pub use retrieve::*;
#[cfg(feature = "webhook_endpoints")]
mod update;
#[cfg(feature = "webhook_endpoints")]
pub use update::*;
