// Written by `cargo xtask regenerate` from spec/. To change it, change spec/ or codegen/.

//! The requests of `credit_notes`, as its functions make them.

#[cfg(feature = "credit_notes")]
pub(super) mod create;
#[cfg(feature = "credit_notes")]
#[doc(alias = "PostCreditNotes")]
#[doc(alias = "postcreditnotes")]
pub use self::create::Create;
#[cfg(feature = "credit_notes")]
pub(super) mod list;
#[cfg(feature = "credit_notes")]
#[doc(alias = "GetCreditNotes")]
#[doc(alias = "getcreditnotes")]
pub use self::list::List;
#[cfg(feature = "credit_notes")]
pub(super) mod preview;
#[cfg(feature = "credit_notes")]
#[doc(alias = "GetCreditNotesPreview")]
#[doc(alias = "getcreditnotespreview")]
pub use self::preview::Preview;
#[cfg(feature = "credit_notes")]
pub(super) mod retrieve;
#[cfg(feature = "credit_notes")]
#[doc(alias = "GetCreditNotesId")]
#[doc(alias = "getcreditnotesid")]
pub use self::retrieve::Retrieve;
#[cfg(feature = "credit_notes")]
pub(super) mod update;
#[cfg(feature = "credit_notes")]
#[doc(alias = "PostCreditNotesId")]
#[doc(alias = "postcreditnotesid")]
pub use self::update::Update;
#[cfg(feature = "credit_notes")]
pub(super) mod void_credit_note;
#[cfg(feature = "credit_notes")]
#[doc(alias = "PostCreditNotesIdVoid")]
#[doc(alias = "postcreditnotesidvoid")]
pub use self::void_credit_note::VoidCreditNote;
