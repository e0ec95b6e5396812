// Written by `cargo xtask regenerate` from spec/. To change it, change spec/ or codegen/.

#[cfg(feature = "balance_transactions")]
mod list;
#[cfg(feature = "balance_transactions")]
pub use self::list::*;
#[cfg(feature = "balance_transactions")]
mod retrieve;
#[cfg(feature = "balance_transactions")]
pub use self::retrieve::*;
