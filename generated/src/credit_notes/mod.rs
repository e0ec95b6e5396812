// Written by `cargo xtask regenerate` from spec/. To change it, change spec/ or codegen/.

//! `credit_notes`
//!
//! | function | operation |
//! | --- | --- |
//! | [`list`](list()) | `GET /v1/credit_notes` |
//! | [`create`](create()) | `POST /v1/credit_notes` |
//! | [`preview`](preview()) | `GET /v1/credit_notes/preview` |
//! | [`retrieve`](retrieve()) | `GET /v1/credit_notes/{id}` |
//! | [`update`](update()) | `POST /v1/credit_notes/{id}` |
//! | [`void_credit_note`](void_credit_note()) | `POST /v1/credit_notes/{id}/void` |

#[cfg(feature = "credit_notes")]
mod requests;
#[cfg(feature = "credit_notes")]
pub use self::requests::*;
#[cfg(any(feature = "credit_notes", feature = "customers"))]
mod types;
#[cfg(any(feature = "credit_notes", feature = "customers"))]
pub use self::types::*;
#[doc(inline)]
pub use crate::types::DiscountAmount;
#[doc(inline)]
pub use crate::types::InvoiceShippingCost;
#[doc(inline)]
pub use crate::types::InvoiceTax;
#[doc(inline)]
pub use crate::types::InvoiceTaxBehavior;
#[doc(inline)]
pub use crate::types::InvoiceTaxRateDetails;
#[doc(inline)]
pub use crate::types::LineItemTaxAmount;
#[doc(inline)]
pub use crate::types::TaxabilityReason;
#[cfg(feature = "credit_notes")]
pub mod line_items;
#[cfg(feature = "credit_notes")]
pub mod params;
#[cfg(feature = "credit_notes")]
pub mod preview_lines;
