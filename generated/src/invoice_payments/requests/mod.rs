// Written by `cargo xtask regenerate` from spec/. To change it, change spec/ or codegen/.

#[cfg(feature = "invoice_payments")]
mod list;
#[cfg(feature = "invoice_payments")]
pub use self::list::*;
#[cfg(feature = "invoice_payments")]
mod retrieve;
#[cfg(feature = "invoice_payments")]
pub use self::retrieve::*;
