// Written by `cargo xtask regenerate` from spec/. To change it, change spec/ or codegen/.

#[cfg(feature = "_accounts_account")]
mod application_fee;
#[cfg(feature = "_accounts_account")]
pub use self::application_fee::*;
#[cfg(feature = "_accounts_account")]
mod fee_refund;
#[cfg(feature = "_accounts_account")]
pub use self::fee_refund::*;
