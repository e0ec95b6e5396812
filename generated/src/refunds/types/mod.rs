// Written by `cargo xtask regenerate` from spec/. To change it, change spec/ or codegen/.
#[cfg(feature = "_accounts_dob")]
mod refund;
#[cfg(feature = "_accounts_dob")]
pub use refund::*;
