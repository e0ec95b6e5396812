// Written by `cargo xtask regenerate` from spec/. To change it, change spec/ or codegen/.

use crate::credit_notes::CreditNote;
use crate::rt;

/// Changes a credit note's memo or metadata. Amounts are fixed.
///
/// `POST /v1/credit_notes/{id}`
///
/// ```
/// use stripe_client::credit_notes;
///
/// let credit_note = credit_notes::update("cn_123")
///     .metadata([("order_id", "1001")])
///     .send(&client)
///     .await?;
/// ```
///
/// # Arguments
///
/// - `id`, in the path: Id of the credit note.
///
/// # Parameters
///
/// - [`expand`](Update::expand()): Which references come back as objects instead of ids, by their paths in the answer.
/// - [`memo`](Update::memo()): What the credit note's PDF says to the customer.
/// - [`metadata`](Update::metadata()): Your own keys and values to keep with the object.
///
/// # Answer
///
/// [`CreditNote`](crate::credit_notes::CreditNote).
///
/// [Stripe's reference](https://docs.stripe.com/api/credit_notes/update)
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
    pub fn expand<K>(self, value: impl rt::MaybeList<String, K>) -> Self {
        Self(self.0.maybe_list::<String, K>(1, value), self.1)
    }

    /// What the credit note's PDF says to the customer.
    pub fn memo<K>(self, value: impl rt::Maybe<String, K>) -> Self {
        Self(self.0.maybe::<String, K>(2, value), self.1)
    }

    /// Your own keys and values to keep with the object. In an update, keys that aren't named stay, and a key set to an empty text goes. An empty map is not sent. A second call replaces the first.
    pub fn metadata<K>(self, value: impl rt::MaybeMap<String, K>) -> Self {
        Self(self.0.maybe_map::<String, K>(3, value), self.1)
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
