// Written by `cargo xtask regenerate` from spec/. To change it, change spec/ or codegen/.
#[cfg(feature = "_accounts_dob")]
mod invoice_payment;
#[cfg(feature = "_accounts_dob")]
pub use invoice_payment::*;
