// Written by `cargo xtask regenerate` from spec/. To change it, change spec/ or codegen/.
use crate::rt;
/// Retrieve a credit note's line items.
///
/// `GET /v1/credit_notes/{credit_note}/lines`
///
/// - `credit_note`, in the path: Credit note. At most 5000 characters.
///
/// Feature: `credit_notes`.
#[doc(alias = "GetCreditNotesCreditNoteLines")]
#[doc(alias = "getcreditnotescreditnotelines")]
pub fn list(credit_note: impl Into<rt::Id<crate::credit_notes::CreditNote>>) -> List {
    List {
        credit_note: credit_note.into(),
        ..Default::default()
    }
}
/// The request of [`credit_notes.line_items.list`](list()).
///
/// `GET /v1/credit_notes/{credit_note}/lines` (`GetCreditNotesCreditNoteLines`).
#[doc(alias = "GetCreditNotesCreditNoteLines")]
#[doc(alias = "getcreditnotescreditnotelines")]
#[derive(Clone, Default)]
#[must_use = "a request does nothing until it is sent"]
pub struct List {
    credit_note: rt::Id<crate::credit_notes::CreditNote>,
    ending_before: Option<String>,
    expand: Option<Vec<String>>,
    limit: Option<i64>,
    starting_after: Option<String>,
    extra: rt::Extra,
    options: rt::RequestOptions,
}
impl List {
    /// Ending before. At most 5000 characters.
    pub fn ending_before(mut self, value: impl Into<String>) -> Self {
        self.ending_before = Some(value.into());
        self
    }
    /// Which references come back as objects instead of ids, by their paths in the answer.
    pub fn expand(mut self, value: impl IntoIterator<Item = impl Into<String>>) -> Self {
        self.expand = Some(value.into_iter().map(|item| item.into()).collect());
        self
    }
    /// Limit.
    pub fn limit(mut self, value: i64) -> Self {
        self.limit = Some(value);
        self
    }
    /// Starting after. At most 5000 characters.
    pub fn starting_after(mut self, value: impl Into<String>) -> Self {
        self.starting_after = Some(value.into());
        self
    }
    /// Expands what a path leads to, beside what is expanded already: at most four levels deep.
    pub fn expand_path<T, L>(
        mut self,
        path: impl FnOnce(
            crate::ExpandPath<rt::List<crate::credit_notes::CreditNoteLineItem>>,
        ) -> crate::ExpandPath<T, L>,
    ) -> Self {
        self.expand.get_or_insert_default().push(path(Default::default()).into());
        self
    }
}
rt::record! {
    List;
    0 => credit_note "credit_note" required path;
    1 => ending_before "ending_before" query;
    2 => expand "expand" query;
    3 => limit "limit" query;
    4 => starting_after "starting_after" query;
}
rt::request! {
    List -> rt::List<crate::credit_notes::CreditNoteLineItem>;
    "GetCreditNotesCreditNoteLines" Get "/v1/credit_notes/{credit_note}/lines" Query;
}
rt::list! {
    List -> crate::credit_notes::CreditNoteLineItem;
}
