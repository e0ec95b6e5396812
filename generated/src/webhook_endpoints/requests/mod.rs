// Written by `cargo xtask regenerate` from spec/. To change it, change spec/ or codegen/.

#[cfg(feature = "webhook_endpoints")]
mod create;
#[cfg(feature = "webhook_endpoints")]
pub use self::create::*;
#[cfg(feature = "webhook_endpoints")]
mod delete;
#[cfg(feature = "webhook_endpoints")]
pub use self::delete::*;
#[cfg(feature = "webhook_endpoints")]
mod list;
#[cfg(feature = "webhook_endpoints")]
pub use self::list::*;
#[cfg(feature = "webhook_endpoints")]
mod retrieve;
#[cfg(feature = "webhook_endpoints")]
pub use self::retrieve::*;
#[cfg(feature = "webhook_endpoints")]
mod update;
#[cfg(feature = "webhook_endpoints")]
pub use self::update::*;
