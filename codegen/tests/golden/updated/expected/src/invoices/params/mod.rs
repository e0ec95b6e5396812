// Written by `cargo xtask regenerate` from spec/. To change it, change spec/ or codegen/.

//! Nested parameters.

#[cfg(feature = "invoices")]
mod all;
#[cfg(feature = "invoices")]
pub use self::all::*;
#[doc(inline)]
pub use crate::invoices::InvoiceStatus;
