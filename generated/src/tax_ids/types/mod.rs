// Written by `cargo xtask regenerate` from spec/. To change it, change spec/ or codegen/.
#[cfg(feature = "_accounts_dob")]
mod tax_id;
#[cfg(feature = "_accounts_dob")]
pub use tax_id::*;
