// Written by `cargo xtask regenerate` from spec/. To change it, change spec/ or codegen/.

#[cfg(any(feature = "balance", feature = "balance_transactions"))]
mod balance_transaction;
#[cfg(any(feature = "balance", feature = "balance_transactions"))]
pub use self::balance_transaction::*;
