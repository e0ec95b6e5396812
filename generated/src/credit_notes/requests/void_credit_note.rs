// Written by `cargo xtask regenerate` from spec/. To change it, change spec/ or codegen/.

use crate::credit_notes::CreditNote;
use crate::rt;

/// Voids a credit note for good: the invoice owes again what was credited.
///
/// `POST /v1/credit_notes/{id}/void`
///
/// ```
/// use stripe_client::credit_notes;
///
/// let credit_note = credit_notes::void_credit_note("cn_123").send(&client).await?;
/// ```
///
/// # Arguments
///
/// - `id`, in the path: Id of the credit note.
///
/// # Parameters
///
/// - [`expand`](VoidCreditNote::expand()): Which references come back as objects instead of ids, by their paths in the answer.
///
/// # Answer
///
/// [`CreditNote`](crate::credit_notes::CreditNote).
///
/// # Errors
///
/// The note refunded or credited money that was paid already: only notes on an open invoice can be voided.
///
/// [Stripe's reference](https://docs.stripe.com/api/credit_notes/void)
///
/// Feature: `credit_notes`.
#[doc(alias = "PostCreditNotesIdVoid")]
#[doc(alias = "postcreditnotesidvoid")]
pub fn void_credit_note(id: impl Into<rt::Id<CreditNote>>) -> VoidCreditNote {
    VoidCreditNote(
        VoidCreditNote::default().0.set::<rt::Id<CreditNote>>(0, id),
        rt::RequestOptions::default(),
    )
}

/// The request of [`credit_notes.void_credit_note`](void_credit_note()).
///
/// `POST /v1/credit_notes/{id}/void` (`PostCreditNotesIdVoid`).
#[doc(alias = "PostCreditNotesIdVoid")]
#[doc(alias = "postcreditnotesidvoid")]
#[derive(Clone)]
#[must_use = "a request does nothing until it is sent"]
pub struct VoidCreditNote(rt::Params, rt::RequestOptions);

impl VoidCreditNote {
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

rt::request! {
    VoidCreditNote -> CreditNote;
    "PostCreditNotesIdVoid" Post "/v1/credit_notes/{id}/void" Form;
    "id" required path: String;
    "expand": Vec<String>;
}
