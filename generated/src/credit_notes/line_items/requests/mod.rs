// Written by `cargo xtask regenerate` from spec/. To change it, change spec/ or codegen/.

//! The requests of `credit_notes.line_items`, as its functions make them.

#[cfg(feature = "credit_notes")]
pub(super) mod list;
#[cfg(feature = "credit_notes")]
#[doc(alias = "GetCreditNotesCreditNoteLines")]
#[doc(alias = "getcreditnotescreditnotelines")]
pub use self::list::List;
