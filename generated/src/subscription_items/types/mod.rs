// Written by `cargo xtask regenerate` from spec/. To change it, change spec/ or codegen/.

#[cfg(feature = "_accounts_account")]
mod subscription_item;
#[cfg(feature = "_accounts_account")]
pub use self::subscription_item::*;
