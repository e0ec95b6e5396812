// Written by `cargo xtask regenerate` from spec/. To change it, change spec/ or codegen/.

#[cfg(feature = "invoices")]
mod invoice;
#[cfg(feature = "invoices")]
pub use self::invoice::*;
