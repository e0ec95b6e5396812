// Written by `cargo xtask regenerate` from spec/. To change it, change spec/ or codegen/.
#[cfg(feature = "subscriptions")]
mod cancel;
#[cfg(feature = "subscriptions")]
pub use cancel::*;
#[cfg(feature = "subscriptions")]
mod create;
#[cfg(feature = "subscriptions")]
pub use create::*;
#[cfg(feature = "subscriptions")]
mod delete_discount;
#[cfg(feature = "subscriptions")]
pub use delete_discount::*;
#[cfg(feature = "subscriptions")]
mod list;
#[cfg(feature = "subscriptions")]
pub use list::*;
#[cfg(feature = "subscriptions")]
mod migrate;
#[cfg(feature = "subscriptions")]
pub use migrate::*;
#[cfg(feature = "subscriptions")]
mod resume;
#[cfg(feature = "subscriptions")]
pub use resume::*;
#[cfg(feature = "subscriptions")]
mod retrieve;
#[cfg(feature = "subscriptions")]
pub use retrieve::*;
#[cfg(feature = "subscriptions")]
mod search;
#[cfg(feature = "subscriptions")]
pub use search::*;
#[cfg(feature = "subscriptions")]
mod update;
#[cfg(feature = "subscriptions")]
pub use update::*;
