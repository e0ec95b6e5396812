// Written by `cargo xtask regenerate` from spec/. To change it, change spec/ or codegen/.
#[cfg(feature = "_accounts_account")]
mod application_fee;
#[cfg(feature = "_accounts_account")]
pub use application_fee::*;
#[cfg(feature = "_accounts_account")]
mod fee_refund;
#[cfg(feature = "_accounts_account")]
pub use fee_refund::*;
