// Written by `cargo xtask regenerate` from spec/. To change it, change spec/ or codegen/.
use crate::rt;
/// Retrieve a CreditReversal.
///
/// `GET /v1/treasury/credit_reversals/{credit_reversal}`
///
/// - `credit_reversal`, in the path: Credit reversal. At most 5000 characters.
///
/// Feature: `treasury`.
#[doc(alias = "GetTreasuryCreditReversalsCreditReversal")]
#[doc(alias = "gettreasurycreditreversalscreditreversal")]
pub fn retrieve(
    credit_reversal: impl Into<rt::Id<crate::treasury::CreditReversal>>,
) -> Retrieve {
    Retrieve {
        credit_reversal: credit_reversal.into(),
        ..Default::default()
    }
}
/// The request of [`treasury.credit_reversals.retrieve`](retrieve()).
///
/// `GET /v1/treasury/credit_reversals/{credit_reversal}` (`GetTreasuryCreditReversalsCreditReversal`).
#[doc(alias = "GetTreasuryCreditReversalsCreditReversal")]
#[doc(alias = "gettreasurycreditreversalscreditreversal")]
#[derive(Clone, Default)]
#[must_use = "a request does nothing until it is sent"]
pub struct Retrieve {
    credit_reversal: rt::Id<crate::treasury::CreditReversal>,
    expand: Option<Vec<String>>,
    extra: rt::Extra,
    options: rt::RequestOptions,
}
impl Retrieve {
    /// Which references come back as objects instead of ids, by their paths in the answer.
    pub fn expand(mut self, value: impl IntoIterator<Item = impl Into<String>>) -> Self {
        self.expand = Some(value.into_iter().map(|item| item.into()).collect());
        self
    }
    /// Expands what a path leads to, beside what is expanded already: at most four levels deep.
    pub fn expand_path<T, L>(
        mut self,
        path: impl FnOnce(
            crate::ExpandPath<crate::treasury::CreditReversal>,
        ) -> crate::ExpandPath<T, L>,
    ) -> Self {
        self.expand.get_or_insert_default().push(path(Default::default()).into());
        self
    }
}
rt::record! {
    Retrieve;
    0 => credit_reversal "credit_reversal" required path;
    1 => expand "expand" query;
}
rt::request! {
    Retrieve -> crate::treasury::CreditReversal;
    "GetTreasuryCreditReversalsCreditReversal" Get "/v1/treasury/credit_reversals/{credit_reversal}" Query;
}
impl rt::Retrieve for crate::treasury::CreditReversal {
    type Request = Retrieve;
    fn retrieve(id: rt::Id<Self>) -> Retrieve {
        retrieve(id)
    }
}
