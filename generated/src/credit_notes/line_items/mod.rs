// Written by `cargo xtask regenerate` from spec/. To change it, change spec/ or codegen/.

//! `credit_notes.line_items`
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
