// Written by `cargo xtask regenerate` from spec/. To change it, change spec/ or codegen/.

//! [`InvoiceLineItem`](crate::invoices::InvoiceLineItem): One line of an invoice: an invoice item, or a subscription item for a period.
//!
//! | function | what it does | operation |
//! | --- | --- | --- |
//! | [`list`](list()) | Lists all lines of an invoice. | `GET /v1/invoices/{invoice}/lines` |
//! | [`update`](update()) | Changes a line of a draft invoice, and the invoice item behind it where both have the field, such as `amount`. | `POST /v1/invoices/{invoice}/lines/{line_item_id}` |
//!
//! Feature: `invoices`.

#[cfg(feature = "invoices")]
pub mod requests;
#[cfg(feature = "invoices")]
#[doc(no_inline)]
pub use self::requests::*;
#[cfg(feature = "invoices")]
#[doc(alias = "GetInvoicesInvoiceLines")]
#[doc(alias = "getinvoicesinvoicelines")]
pub use self::requests::list::list;
#[cfg(feature = "invoices")]
#[doc(alias = "PostInvoicesInvoiceLinesLineItemId")]
#[doc(alias = "postinvoicesinvoicelineslineitemid")]
pub use self::requests::update::update;
#[cfg(feature = "invoices")]
pub mod params;
