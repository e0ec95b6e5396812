// Written by `cargo xtask regenerate` from spec/. To change it, change spec/ or codegen/.

#[cfg(feature = "_tax_codes_tax_code")]
mod tax_code;
#[cfg(feature = "_tax_codes_tax_code")]
pub use self::tax_code::*;
