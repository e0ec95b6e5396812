// Written by `cargo xtask regenerate` from spec/. To change it, change spec/ or codegen/.

//! The requests of `credit_notes.preview_lines`, as its functions make them.

#[cfg(feature = "credit_notes")]
pub(super) mod list;
#[cfg(feature = "credit_notes")]
#[doc(alias = "GetCreditNotesPreviewLines")]
#[doc(alias = "getcreditnotespreviewlines")]
pub use self::list::List;
