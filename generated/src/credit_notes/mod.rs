// Written by `cargo xtask regenerate` from spec/. To change it, change spec/ or codegen/.

//! [`CreditNote`]: Lowers what a finalized invoice comes to, in part or in full.
//!
//! | function | what it does | operation |
//! | --- | --- | --- |
//! | [`list`](list()) | Lists credit notes, filtered by customer, invoice or date. | `GET /v1/credit_notes` |
//! | [`create`](create()) | Credits a finalized invoice: what is unpaid is lowered first, what is beyond that goes back. | `POST /v1/credit_notes` |
//! | [`preview`](preview()) | Computes what [`credit_notes.create`](crate::credit_notes::create()) would give, without crediting anything. | `GET /v1/credit_notes/preview` |
//! | [`retrieve`](retrieve()) | Fetches a credit note, with its first lines and where the credit went. | `GET /v1/credit_notes/{id}` |
//! | [`update`](update()) | Changes a credit note's memo or metadata. | `POST /v1/credit_notes/{id}` |
//! | [`void_credit_note`](void_credit_note()) | Voids a credit note for good: the invoice owes again what was credited. | `POST /v1/credit_notes/{id}/void` |
//!
//! Feature: `credit_notes`.

#[cfg(feature = "credit_notes")]
pub mod requests;
#[cfg(feature = "credit_notes")]
#[doc(no_inline)]
pub use self::requests::*;
#[cfg(feature = "credit_notes")]
#[doc(alias = "PostCreditNotes")]
#[doc(alias = "postcreditnotes")]
pub use self::requests::create::create;
#[cfg(feature = "credit_notes")]
#[doc(alias = "GetCreditNotes")]
#[doc(alias = "getcreditnotes")]
pub use self::requests::list::list;
#[cfg(feature = "credit_notes")]
#[doc(alias = "GetCreditNotesPreview")]
#[doc(alias = "getcreditnotespreview")]
pub use self::requests::preview::preview;
#[cfg(feature = "credit_notes")]
#[doc(alias = "GetCreditNotesId")]
#[doc(alias = "getcreditnotesid")]
pub use self::requests::retrieve::retrieve;
#[cfg(feature = "credit_notes")]
#[doc(alias = "PostCreditNotesId")]
#[doc(alias = "postcreditnotesid")]
pub use self::requests::update::update;
#[cfg(feature = "credit_notes")]
#[doc(alias = "PostCreditNotesIdVoid")]
#[doc(alias = "postcreditnotesidvoid")]
pub use self::requests::void_credit_note::void_credit_note;
#[cfg_attr(not(docsrs), cfg(feature = "credit_notes"))]
mod types;
#[cfg_attr(not(docsrs), cfg(feature = "credit_notes"))]
pub use self::types::*;
#[cfg(not(feature = "credit_notes"))]
mod opaque;
#[cfg(not(feature = "credit_notes"))]
pub use self::opaque::*;
#[doc(inline)]
#[cfg(feature = "credit_notes")]
pub use crate::types::DiscountAmount;
#[doc(inline)]
#[cfg(feature = "credit_notes")]
pub use crate::types::InvoiceShippingCost;
#[doc(inline)]
#[cfg(feature = "credit_notes")]
pub use crate::types::InvoiceTax;
#[doc(inline)]
#[cfg(feature = "credit_notes")]
pub use crate::types::InvoiceTaxBehavior;
#[doc(inline)]
#[cfg(feature = "credit_notes")]
pub use crate::types::InvoiceTaxRateDetails;
#[doc(inline)]
#[cfg(feature = "credit_notes")]
pub use crate::types::LineItemTaxAmount;
#[doc(inline)]
#[cfg(feature = "credit_notes")]
pub use crate::types::TaxabilityReason;
#[cfg(feature = "credit_notes")]
pub mod line_items;
#[cfg(feature = "credit_notes")]
pub mod params;
#[cfg(feature = "credit_notes")]
pub mod preview_lines;
