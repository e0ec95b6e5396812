// Written by `cargo xtask regenerate` from spec/. To change it, change spec/ or codegen/.

//! The requests of `charges.invoices`, as its functions make them.

#[cfg(feature = "charges")]
pub(super) mod retrieve;
#[cfg(feature = "charges")]
#[doc(alias = "GetChargesChargeInvoicesInvoice")]
#[doc(alias = "getchargeschargeinvoicesinvoice")]
pub use self::retrieve::Retrieve;
