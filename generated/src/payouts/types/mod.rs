// Written by `cargo xtask regenerate` from spec/. To change it, change spec/ or codegen/.

#[cfg(feature = "_accounts_account")]
mod payout;
#[cfg(feature = "_accounts_account")]
pub use self::payout::*;
