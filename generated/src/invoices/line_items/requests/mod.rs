// Written by `cargo xtask regenerate` from spec/. To change it, change spec/ or codegen/.

#[cfg(feature = "invoices")]
mod list;
#[cfg(feature = "invoices")]
#[doc(alias = "GetInvoicesInvoiceLines")]
#[doc(alias = "getinvoicesinvoicelines")]
pub use self::list::*;
#[cfg(feature = "invoices")]
mod update;
#[cfg(feature = "invoices")]
#[doc(alias = "PostInvoicesInvoiceLinesLineItemId")]
#[doc(alias = "postinvoicesinvoicelineslineitemid")]
pub use self::update::*;
