// Written by `cargo xtask regenerate` from spec/. To change it, change spec/ or codegen/.
#[cfg(feature = "_accounts_dob")]
mod payment_method;
#[cfg(feature = "_accounts_dob")]
pub use payment_method::*;
