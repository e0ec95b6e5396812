// Written by `cargo xtask regenerate` from spec/. To change it, change spec/ or codegen/.

use crate::credit_notes::CreditNote;
use crate::rt;

/// Fetches a credit note, with its first lines and where the credit went.
///
/// `GET /v1/credit_notes/{id}`
///
/// ```
/// use stripe_client::credit_notes;
///
/// let credit_note = credit_notes::retrieve("cn_123").send(&client).await?;
/// ```
///
/// # Arguments
///
/// - `id`, in the path: Id of the credit note.
///
/// # Parameters
///
/// - [`expand`](Retrieve::expand()): Which references come back as objects instead of ids, by their paths in the answer.
///
/// # Answer
///
/// [`CreditNote`](crate::credit_notes::CreditNote).
///
/// [Stripe's reference](https://docs.stripe.com/api/credit_notes/retrieve)
///
/// Feature: `credit_notes`.
#[doc(alias = "GetCreditNotesId")]
#[doc(alias = "getcreditnotesid")]
pub fn retrieve(id: impl Into<rt::Id<CreditNote>>) -> Retrieve {
    Retrieve(
        Retrieve::default().0.set::<rt::Id<CreditNote>>(0, id),
        rt::RequestOptions::default(),
    )
}

/// The request of [`credit_notes.retrieve`](retrieve()).
///
/// `GET /v1/credit_notes/{id}` (`GetCreditNotesId`).
#[doc(alias = "GetCreditNotesId")]
#[doc(alias = "getcreditnotesid")]
#[derive(Clone)]
#[must_use = "a request does nothing until it is sent"]
pub struct Retrieve(rt::Params, rt::RequestOptions);

impl Retrieve {
    /// Which references come back as objects instead of ids, by their paths in the answer. An empty list is not sent. A second call replaces the first.
    pub fn expand<K>(self, value: impl rt::MaybeList<String, K>) -> Self {
        Self(self.0.maybe_list::<String, K>(1, value), self.1)
    }

    /// Expands what a path leads to, beside what is expanded already: at most four levels deep.
    pub fn expand_path<T, L>(
        self,
        path: fn(crate::ExpandPath<CreditNote>) -> crate::ExpandPath<T, L>,
    ) -> Self {
        Self(self.0.push(1, path(Default::default())), self.1)
    }
}

impl rt::Retrieve for CreditNote {
    type Request = Retrieve;
    fn retrieve(id: rt::Id<Self>) -> Retrieve {
        retrieve(id)
    }
}

rt::request! {
    Retrieve -> CreditNote;
    "GetCreditNotesId" Get "/v1/credit_notes/{id}" Query;
    "id" required path: String;
    "expand" query: Vec<String>;
}
