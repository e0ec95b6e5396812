// Written by `cargo xtask regenerate` from spec/. To change it, change spec/ or codegen/.

#[cfg(feature = "invoice_items")]
mod invoiceitem;
#[cfg(feature = "invoice_items")]
pub use self::invoiceitem::*;
