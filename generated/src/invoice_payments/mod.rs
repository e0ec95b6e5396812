// Written by `cargo xtask regenerate` from spec/. To change it, change spec/ or codegen/.

//! [`InvoicePayment`]: One payment toward an invoice.
//!
//! | function | what it does | operation |
//! | --- | --- | --- |
//! | [`list`](list()) | Lists payments toward invoices, filtered by invoice, payment, status or date. | `GET /v1/invoice_payments` |
//! | [`retrieve`](retrieve()) | Fetches one payment toward an invoice, with how much it is for and what came in. | `GET /v1/invoice_payments/{invoice_payment}` |
//!
//! Feature: `invoice_payments`.

#[cfg(feature = "invoice_payments")]
pub mod requests;
#[cfg(feature = "invoice_payments")]
#[doc(no_inline)]
pub use self::requests::*;
#[cfg(feature = "invoice_payments")]
#[doc(alias = "GetInvoicePayments")]
#[doc(alias = "getinvoicepayments")]
pub use self::requests::list::list;
#[cfg(feature = "invoice_payments")]
#[doc(alias = "GetInvoicePaymentsInvoicePayment")]
#[doc(alias = "getinvoicepaymentsinvoicepayment")]
pub use self::requests::retrieve::retrieve;
#[cfg_attr(not(docsrs), cfg(feature = "invoice_payments"))]
mod types;
#[cfg_attr(not(docsrs), cfg(feature = "invoice_payments"))]
pub use self::types::*;
#[cfg(not(feature = "invoice_payments"))]
mod opaque;
#[cfg(not(feature = "invoice_payments"))]
pub use self::opaque::*;
#[cfg(feature = "invoice_payments")]
pub mod params;
