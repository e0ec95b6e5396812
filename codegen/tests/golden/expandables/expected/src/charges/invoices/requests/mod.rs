// Written by `cargo xtask regenerate` from spec/. To change it, change spec/ or codegen/.

#[cfg(feature = "charges")]
mod retrieve;
#[cfg(feature = "charges")]
#[doc(alias = "GetChargesChargeInvoicesInvoice")]
#[doc(alias = "getchargeschargeinvoicesinvoice")]
pub use self::retrieve::*;
