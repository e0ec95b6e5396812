// Written by `cargo xtask regenerate` from spec/. To change it, change spec/ or codegen/.

#[cfg(feature = "subscriptions")]
mod cancel;
#[cfg(feature = "subscriptions")]
pub use self::cancel::*;
#[cfg(feature = "subscriptions")]
mod create;
#[cfg(feature = "subscriptions")]
pub use self::create::*;
#[cfg(feature = "subscriptions")]
mod delete_discount;
#[cfg(feature = "subscriptions")]
pub use self::delete_discount::*;
#[cfg(feature = "subscriptions")]
mod list;
#[cfg(feature = "subscriptions")]
pub use self::list::*;
#[cfg(feature = "subscriptions")]
mod migrate;
#[cfg(feature = "subscriptions")]
pub use self::migrate::*;
#[cfg(feature = "subscriptions")]
mod resume;
#[cfg(feature = "subscriptions")]
pub use self::resume::*;
#[cfg(feature = "subscriptions")]
mod retrieve;
#[cfg(feature = "subscriptions")]
pub use self::retrieve::*;
#[cfg(feature = "subscriptions")]
mod search;
#[cfg(feature = "subscriptions")]
pub use self::search::*;
#[cfg(feature = "subscriptions")]
mod update;
#[cfg(feature = "subscriptions")]
pub use self::update::*;
