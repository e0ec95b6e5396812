// Written by `cargo xtask regenerate` from spec/. To change it, change spec/ or codegen/.
#[cfg(feature = "_accounts_dob")]
mod transfer;
#[cfg(feature = "_accounts_dob")]
pub use transfer::*;
#[cfg(feature = "_accounts_dob")]
mod transfer_reversal;
#[cfg(feature = "_accounts_dob")]
pub use transfer_reversal::*;
