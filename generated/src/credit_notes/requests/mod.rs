// Written by `cargo xtask regenerate` from spec/. To change it, change spec/ or codegen/.

#[cfg(feature = "credit_notes")]
mod create;
#[cfg(feature = "credit_notes")]
#[doc(alias = "PostCreditNotes")]
#[doc(alias = "postcreditnotes")]
pub use self::create::*;
#[cfg(feature = "credit_notes")]
mod list;
#[cfg(feature = "credit_notes")]
#[doc(alias = "GetCreditNotes")]
#[doc(alias = "getcreditnotes")]
pub use self::list::*;
#[cfg(feature = "credit_notes")]
mod preview;
#[cfg(feature = "credit_notes")]
#[doc(alias = "GetCreditNotesPreview")]
#[doc(alias = "getcreditnotespreview")]
pub use self::preview::*;
#[cfg(feature = "credit_notes")]
mod retrieve;
#[cfg(feature = "credit_notes")]
#[doc(alias = "GetCreditNotesId")]
#[doc(alias = "getcreditnotesid")]
pub use self::retrieve::*;
#[cfg(feature = "credit_notes")]
mod update;
#[cfg(feature = "credit_notes")]
#[doc(alias = "PostCreditNotesId")]
#[doc(alias = "postcreditnotesid")]
pub use self::update::*;
#[cfg(feature = "credit_notes")]
mod void_credit_note;
#[cfg(feature = "credit_notes")]
#[doc(alias = "PostCreditNotesIdVoid")]
#[doc(alias = "postcreditnotesidvoid")]
pub use self::void_credit_note::*;
