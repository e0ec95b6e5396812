// Written by `cargo xtask regenerate` from spec/. To change it, change spec/ or codegen/.

#[cfg(feature = "invoices")]
mod add_lines;
#[cfg(feature = "invoices")]
#[doc(alias = "PostInvoicesInvoiceAddLines")]
#[doc(alias = "postinvoicesinvoiceaddlines")]
pub use self::add_lines::*;
#[cfg(feature = "invoices")]
mod attach_payment;
#[cfg(feature = "invoices")]
#[doc(alias = "PostInvoicesInvoiceAttachPayment")]
#[doc(alias = "postinvoicesinvoiceattachpayment")]
pub use self::attach_payment::*;
#[cfg(feature = "invoices")]
mod create;
#[cfg(feature = "invoices")]
#[doc(alias = "PostInvoices")]
#[doc(alias = "postinvoices")]
pub use self::create::*;
#[cfg(feature = "invoices")]
mod create_preview;
#[cfg(feature = "invoices")]
#[doc(alias = "PostInvoicesCreatePreview")]
#[doc(alias = "postinvoicescreatepreview")]
pub use self::create_preview::*;
#[cfg(feature = "invoices")]
mod delete;
#[cfg(feature = "invoices")]
#[doc(alias = "DeleteInvoicesInvoice")]
#[doc(alias = "deleteinvoicesinvoice")]
pub use self::delete::*;
#[cfg(feature = "invoices")]
mod finalize_invoice;
#[cfg(feature = "invoices")]
#[doc(alias = "PostInvoicesInvoiceFinalize")]
#[doc(alias = "postinvoicesinvoicefinalize")]
pub use self::finalize_invoice::*;
#[cfg(feature = "invoices")]
mod list;
#[cfg(feature = "invoices")]
#[doc(alias = "GetInvoices")]
#[doc(alias = "getinvoices")]
pub use self::list::*;
#[cfg(feature = "invoices")]
mod mark_uncollectible;
#[cfg(feature = "invoices")]
#[doc(alias = "PostInvoicesInvoiceMarkUncollectible")]
#[doc(alias = "postinvoicesinvoicemarkuncollectible")]
pub use self::mark_uncollectible::*;
#[cfg(feature = "invoices")]
mod pay;
#[cfg(feature = "invoices")]
#[doc(alias = "PostInvoicesInvoicePay")]
#[doc(alias = "postinvoicesinvoicepay")]
pub use self::pay::*;
#[cfg(feature = "invoices")]
mod remove_lines;
#[cfg(feature = "invoices")]
#[doc(alias = "PostInvoicesInvoiceRemoveLines")]
#[doc(alias = "postinvoicesinvoiceremovelines")]
pub use self::remove_lines::*;
#[cfg(feature = "invoices")]
mod retrieve;
#[cfg(feature = "invoices")]
#[doc(alias = "GetInvoicesInvoice")]
#[doc(alias = "getinvoicesinvoice")]
pub use self::retrieve::*;
#[cfg(feature = "invoices")]
mod search;
#[cfg(feature = "invoices")]
#[doc(alias = "GetInvoicesSearch")]
#[doc(alias = "getinvoicessearch")]
pub use self::search::*;
#[cfg(feature = "invoices")]
mod send_invoice;
#[cfg(feature = "invoices")]
#[doc(alias = "PostInvoicesInvoiceSend")]
#[doc(alias = "postinvoicesinvoicesend")]
pub use self::send_invoice::*;
#[cfg(feature = "invoices")]
mod update;
#[cfg(feature = "invoices")]
#[doc(alias = "PostInvoicesInvoice")]
#[doc(alias = "postinvoicesinvoice")]
pub use self::update::*;
#[cfg(feature = "invoices")]
mod update_lines;
#[cfg(feature = "invoices")]
#[doc(alias = "PostInvoicesInvoiceUpdateLines")]
#[doc(alias = "postinvoicesinvoiceupdatelines")]
pub use self::update_lines::*;
#[cfg(feature = "invoices")]
mod void_invoice;
#[cfg(feature = "invoices")]
#[doc(alias = "PostInvoicesInvoiceVoid")]
#[doc(alias = "postinvoicesinvoicevoid")]
pub use self::void_invoice::*;
