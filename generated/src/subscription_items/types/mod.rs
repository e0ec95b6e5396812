// Written by `cargo xtask regenerate` from spec/. To change it, change spec/ or codegen/.

#[cfg(feature = "subscription_items")]
mod subscription_item;
#[cfg(feature = "subscription_items")]
pub use self::subscription_item::*;
