// Written by `cargo xtask regenerate` from spec/. To change it, change spec/ or codegen/.

#[cfg(feature = "account_links")]
mod account_link;
#[cfg(feature = "account_links")]
pub use self::account_link::*;
