// Written by `cargo xtask regenerate` from spec/. To change it, change spec/ or codegen/.

#[cfg(feature = "linked_accounts")]
mod disconnect;
#[cfg(feature = "linked_accounts")]
pub use self::disconnect::*;
#[cfg(feature = "linked_accounts")]
mod list;
#[cfg(feature = "linked_accounts")]
pub use self::list::*;
#[cfg(feature = "linked_accounts")]
mod refresh;
#[cfg(feature = "linked_accounts")]
pub use self::refresh::*;
#[cfg(feature = "linked_accounts")]
mod retrieve;
#[cfg(feature = "linked_accounts")]
pub use self::retrieve::*;
