// Written by `cargo xtask regenerate` from spec/. To change it, change spec/ or codegen/.
#[cfg(feature = "_accounts_dob")]
mod application_fee;
#[cfg(feature = "_accounts_dob")]
pub use application_fee::*;
#[cfg(feature = "_accounts_dob")]
mod fee_refund;
#[cfg(feature = "_accounts_dob")]
pub use fee_refund::*;
