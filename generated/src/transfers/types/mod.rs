// Written by `cargo xtask regenerate` from spec/. To change it, change spec/ or codegen/.

#[cfg(feature = "transfers")]
mod transfer;
#[cfg(feature = "transfers")]
pub use self::transfer::*;
#[cfg(feature = "transfers")]
mod transfer_reversal;
#[cfg(feature = "transfers")]
pub use self::transfer_reversal::*;
