// Written by `cargo xtask regenerate` from spec/. To change it, change spec/ or codegen/.
#[cfg(feature = "_accounts_dob")]
mod promotion_code;
#[cfg(feature = "_accounts_dob")]
pub use promotion_code::*;
