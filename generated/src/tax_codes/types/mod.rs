// Written by `cargo xtask regenerate` from spec/. To change it, change spec/ or codegen/.

#[cfg(feature = "tax_codes")]
mod tax_code;
#[cfg(feature = "tax_codes")]
pub use self::tax_code::*;
