// Written by `cargo xtask regenerate` from spec/. To change it, change spec/ or codegen/.

#[cfg(feature = "linked_accounts")]
mod list;
#[cfg(feature = "linked_accounts")]
pub use self::list::*;
