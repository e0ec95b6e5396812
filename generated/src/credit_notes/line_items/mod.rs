// Written by `cargo xtask regenerate` from spec/. To change it, change spec/ or codegen/.

//! [`CreditNoteLineItem`](crate::credit_notes::CreditNoteLineItem): One line of a credit note: what is credited, either of a line of the invoice or as an amount of its own, with its taxes and discounts.
//!
//! | function | what it does | operation |
//! | --- | --- | --- |
//! | [`list`](list()) | Lists all lines of a credit note. | `GET /v1/credit_notes/{credit_note}/lines` |
//!
//! Feature: `credit_notes`.

#[cfg(feature = "credit_notes")]
pub mod requests;
#[cfg(feature = "credit_notes")]
#[doc(no_inline)]
pub use self::requests::*;
#[cfg(feature = "credit_notes")]
#[doc(alias = "GetCreditNotesCreditNoteLines")]
#[doc(alias = "getcreditnotescreditnotelines")]
pub use self::requests::list::list;
