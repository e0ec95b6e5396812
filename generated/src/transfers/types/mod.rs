// Written by `cargo xtask regenerate` from spec/. To change it, change spec/ or codegen/.

#[cfg(feature = "_accounts_account")]
mod transfer;
#[cfg(feature = "_accounts_account")]
pub use self::transfer::*;
#[cfg(feature = "_accounts_account")]
mod transfer_reversal;
#[cfg(feature = "_accounts_account")]
pub use self::transfer_reversal::*;
