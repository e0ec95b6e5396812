// Written by `cargo xtask regenerate` from spec/. To change it, change spec/ or codegen/.

#[cfg(feature = "payouts")]
mod payout;
#[cfg(feature = "payouts")]
pub use self::payout::*;
