// Written by `cargo xtask regenerate` from spec/. To change it, change spec/ or codegen/.

//! `invoice_items`
//!
//! | function | operation |
//! | --- | --- |
//! | [`list`](list()) | `GET /v1/invoiceitems` |
//! | [`create`](create()) | `POST /v1/invoiceitems` |
//! | [`retrieve`](retrieve()) | `GET /v1/invoiceitems/{invoiceitem}` |
//! | [`update`](update()) | `POST /v1/invoiceitems/{invoiceitem}` |
//! | [`delete`](delete()) | `DELETE /v1/invoiceitems/{invoiceitem}` |
//!
//! Feature: `invoice_items`.

#[cfg(feature = "invoice_items")]
mod requests;
#[cfg(feature = "invoice_items")]
pub use self::requests::*;
#[cfg(feature = "invoice_items")]
mod types;
#[cfg(feature = "invoice_items")]
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
