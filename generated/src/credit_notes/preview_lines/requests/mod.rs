// Written by `cargo xtask regenerate` from spec/. To change it, change spec/ or codegen/.

#[cfg(feature = "credit_notes")]
mod list;
#[cfg(feature = "credit_notes")]
#[doc(alias = "GetCreditNotesPreviewLines")]
#[doc(alias = "getcreditnotespreviewlines")]
pub use self::list::*;
