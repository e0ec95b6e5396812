// Written by `cargo xtask regenerate` from spec/. To change it, change spec/ or codegen/.

//! [`InvoiceItem`]: A sum to be billed, or credited if negative, that waits for an invoice.
//!
//! | function | what it does | operation |
//! | --- | --- | --- |
//! | [`list`](list()) | Lists invoice items, the newest first, filtered by customer, invoice or whether they wait for one. | `GET /v1/invoiceitems` |
//! | [`create`](create()) | Adds an amount to a customer's draft invoice, or to their next one if you name none. | `POST /v1/invoiceitems` |
//! | [`retrieve`](retrieve()) | Fetches an invoice item, with the invoice it is on, if any. | `GET /v1/invoiceitems/{invoiceitem}` |
//! | [`update`](update()) | Changes an invoice item: its amount, description, period, taxes or discounts. | `POST /v1/invoiceitems/{invoiceitem}` |
//! | [`delete`](delete()) | Deletes an invoice item and takes it off its draft. | `DELETE /v1/invoiceitems/{invoiceitem}` |
//!
//! Feature: `invoice_items`.

#[cfg(feature = "invoice_items")]
pub mod requests;
#[cfg(feature = "invoice_items")]
#[doc(no_inline)]
pub use self::requests::*;
#[cfg(feature = "invoice_items")]
#[doc(alias = "PostInvoiceitems")]
#[doc(alias = "postinvoiceitems")]
pub use self::requests::create::create;
#[cfg(feature = "invoice_items")]
#[doc(alias = "DeleteInvoiceitemsInvoiceitem")]
#[doc(alias = "deleteinvoiceitemsinvoiceitem")]
pub use self::requests::delete::delete;
#[cfg(feature = "invoice_items")]
#[doc(alias = "GetInvoiceitems")]
#[doc(alias = "getinvoiceitems")]
pub use self::requests::list::list;
#[cfg(feature = "invoice_items")]
#[doc(alias = "GetInvoiceitemsInvoiceitem")]
#[doc(alias = "getinvoiceitemsinvoiceitem")]
pub use self::requests::retrieve::retrieve;
#[cfg(feature = "invoice_items")]
#[doc(alias = "PostInvoiceitemsInvoiceitem")]
#[doc(alias = "postinvoiceitemsinvoiceitem")]
pub use self::requests::update::update;
#[cfg_attr(not(docsrs), cfg(feature = "invoice_items"))]
mod types;
#[cfg_attr(not(docsrs), cfg(feature = "invoice_items"))]
pub use self::types::*;
#[doc(inline)]
pub use crate::types::DiscountAmount;
#[doc(inline)]
pub use crate::types::InvoiceLineItemPeriod;
#[doc(inline)]
pub use crate::types::InvoicePricing;
#[doc(inline)]
pub use crate::types::InvoicePricingPriceDetails;
#[cfg(feature = "invoice_items")]
pub mod params;
