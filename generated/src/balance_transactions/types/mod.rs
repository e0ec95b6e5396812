// Written by `cargo xtask regenerate` from spec/. To change it, change spec/ or codegen/.
#[cfg(feature = "_accounts_dob")]
mod balance_transaction;
#[cfg(feature = "_accounts_dob")]
pub use balance_transaction::*;
