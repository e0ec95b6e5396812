// Written by `cargo xtask regenerate` from spec/. To change it, change spec/ or codegen/.

//! The requests of `invoices.line_items`, as its functions make them.

#[cfg(feature = "invoices")]
pub(super) mod list;
#[cfg(feature = "invoices")]
#[doc(alias = "GetInvoicesInvoiceLines")]
#[doc(alias = "getinvoicesinvoicelines")]
pub use self::list::List;
#[cfg(feature = "invoices")]
pub(super) mod update;
#[cfg(feature = "invoices")]
#[doc(alias = "PostInvoicesInvoiceLinesLineItemId")]
#[doc(alias = "postinvoicesinvoicelineslineitemid")]
pub use self::update::Update;
