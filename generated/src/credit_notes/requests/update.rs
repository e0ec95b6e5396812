// Written by `cargo xtask regenerate` from spec/. To change it, change spec/ or codegen/.

use crate::credit_notes::CreditNote;
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
pub fn update(id: impl Into<rt::Id<CreditNote>>) -> Update {
    Update(
        Update::default().0.set::<rt::Id<CreditNote>>(0, id),
        rt::RequestOptions::default(),
    )
}

/// The request of [`credit_notes.update`](update()).
///
/// `POST /v1/credit_notes/{id}` (`PostCreditNotesId`).
#[doc(alias = "PostCreditNotesId")]
#[doc(alias = "postcreditnotesid")]
#[derive(Clone)]
#[must_use = "a request does nothing until it is sent"]
pub struct Update(rt::Params, rt::RequestOptions);

impl Update {
    /// Which references come back as objects instead of ids, by their paths in the answer. An empty list is not sent. A second call replaces the first.
    pub fn expand(self, value: impl IntoIterator<Item = impl Into<String>>) -> Self {
        Self(self.0.set_list::<String>(1, value), self.1)
    }

    /// Memo. At most 5000 characters.
    pub fn memo(self, value: impl Into<String>) -> Self {
        Self(self.0.set::<String>(2, value), self.1)
    }

    /// Metadata. A map with free keys. An empty map is not sent. A second call replaces the first.
    pub fn metadata(
        self,
        value: impl IntoIterator<Item = (impl Into<String>, impl Into<String>)>,
    ) -> Self {
        Self(self.0.set_map::<String>(3, value), self.1)
    }

    /// Expands what a path leads to, beside what is expanded already: at most four levels deep.
    pub fn expand_path<T, L>(
        self,
        path: fn(crate::ExpandPath<CreditNote>) -> crate::ExpandPath<T, L>,
    ) -> Self {
        Self(self.0.push(1, path(Default::default())), self.1)
    }
}

rt::request! {
    Update -> CreditNote;
    "PostCreditNotesId" Post "/v1/credit_notes/{id}" Form;
    "id" required path: String;
    "expand": Vec<String>;
    "memo": String;
    "metadata": std::collections::BTreeMap<String, rt::Clearable<String>>;
}
