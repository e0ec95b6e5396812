// Written by `cargo xtask regenerate` from spec/. To change it, change spec/ or codegen/.
use crate::rt;
/// Void a credit note.
///
/// `POST /v1/credit_notes/{id}/void`
///
/// - `id`, in the path: Id. At most 5000 characters.
///
/// Feature: `credit_notes`.
#[doc(alias = "PostCreditNotesIdVoid")]
#[doc(alias = "postcreditnotesidvoid")]
pub fn void_credit_note(
    id: impl Into<rt::Id<crate::credit_notes::CreditNote>>,
) -> VoidCreditNote {
    VoidCreditNote {
        id: id.into(),
        ..Default::default()
    }
}
/// The request of [`credit_notes.void_credit_note`](void_credit_note()).
///
/// `POST /v1/credit_notes/{id}/void` (`PostCreditNotesIdVoid`).
#[doc(alias = "PostCreditNotesIdVoid")]
#[doc(alias = "postcreditnotesidvoid")]
#[derive(Clone, Default)]
#[must_use = "a request does nothing until it is sent"]
pub struct VoidCreditNote {
    id: rt::Id<crate::credit_notes::CreditNote>,
    expand: Option<Vec<String>>,
    extra: rt::Extra,
    options: rt::RequestOptions,
}
impl VoidCreditNote {
    /// Which references come back as objects instead of ids, by their paths in the answer.
    pub fn expand(mut self, value: impl IntoIterator<Item = impl Into<String>>) -> Self {
        self.expand = Some(value.into_iter().map(|item| item.into()).collect());
        self
    }
    /// Expands what a path leads to, beside what is expanded already: at most four levels deep.
    pub fn expand_path<T, L>(
        mut self,
        path: impl FnOnce(
            crate::ExpandPath<crate::credit_notes::CreditNote>,
        ) -> crate::ExpandPath<T, L>,
    ) -> Self {
        self.expand.get_or_insert_default().push(path(Default::default()).into());
        self
    }
}
rt::record! {
    VoidCreditNote;
    0 => id "id" required path;
    1 => expand "expand";
}
rt::request! {
    VoidCreditNote -> crate::credit_notes::CreditNote;
    "PostCreditNotesIdVoid" Post "/v1/credit_notes/{id}/void" Form;
}
