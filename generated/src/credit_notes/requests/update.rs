// Written by `cargo xtask regenerate` from spec/. To change it, change spec/ or codegen/.
use crate::rt;
/// Update a credit note.
///
/// `POST /v1/credit_notes/{id}`
///
/// - `id`, in the path: Id. At most 5000 characters.
///
/// Feature: `credit_notes`.
#[doc(alias = "PostCreditNotesId")]
#[doc(alias = "postcreditnotesid")]
pub fn update(id: impl Into<rt::Id<crate::credit_notes::CreditNote>>) -> Update {
    Update {
        id: id.into(),
        ..Default::default()
    }
}
/// The request of [`credit_notes.update`](update()).
///
/// `POST /v1/credit_notes/{id}` (`PostCreditNotesId`).
#[doc(alias = "PostCreditNotesId")]
#[doc(alias = "postcreditnotesid")]
#[derive(Clone, Default)]
#[must_use = "a request does nothing until it is sent"]
pub struct Update {
    id: rt::Id<crate::credit_notes::CreditNote>,
    expand: Option<Vec<String>>,
    memo: Option<String>,
    metadata: Option<rt::Metadata>,
    extra: rt::Extra,
    options: rt::RequestOptions,
}
impl Update {
    /// Which references come back as objects instead of ids, by their paths in the answer.
    pub fn expand(mut self, value: impl IntoIterator<Item = impl Into<String>>) -> Self {
        self.expand = Some(value.into_iter().map(|item| item.into()).collect());
        self
    }
    /// Memo. At most 5000 characters.
    pub fn memo(mut self, value: impl Into<String>) -> Self {
        self.memo = Some(value.into());
        self
    }
    /// Metadata. A map with free keys.
    pub fn metadata(
        mut self,
        value: impl IntoIterator<Item = (impl Into<String>, impl Into<String>)>,
    ) -> Self {
        self.metadata = Some(
            value.into_iter().map(|(key, item)| (key.into(), item.into())).collect(),
        );
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
    Update;
    0 => id "id" required path;
    1 => expand "expand";
    2 => memo "memo";
    3 => metadata "metadata";
}
rt::request! {
    Update -> crate::credit_notes::CreditNote;
    "PostCreditNotesId" Post "/v1/credit_notes/{id}" Form;
}
