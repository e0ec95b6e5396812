// Written by `cargo xtask regenerate` from spec/. To change it, change spec/ or codegen/.
use crate::rt;
/// Retrieve a DebitReversal.
///
/// `GET /v1/treasury/debit_reversals/{debit_reversal}`
///
/// - `debit_reversal`, in the path: Debit reversal. At most 5000 characters.
///
/// Feature: `treasury`.
#[doc(alias = "GetTreasuryDebitReversalsDebitReversal")]
#[doc(alias = "gettreasurydebitreversalsdebitreversal")]
pub fn retrieve(
    debit_reversal: impl Into<rt::Id<crate::treasury::DebitReversal>>,
) -> Retrieve {
    Retrieve {
        debit_reversal: debit_reversal.into(),
        ..Default::default()
    }
}
/// The request of [`treasury.debit_reversals.retrieve`](retrieve()).
///
/// `GET /v1/treasury/debit_reversals/{debit_reversal}` (`GetTreasuryDebitReversalsDebitReversal`).
#[doc(alias = "GetTreasuryDebitReversalsDebitReversal")]
#[doc(alias = "gettreasurydebitreversalsdebitreversal")]
#[derive(Clone, Default)]
#[must_use = "a request does nothing until it is sent"]
pub struct Retrieve {
    debit_reversal: rt::Id<crate::treasury::DebitReversal>,
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
            crate::ExpandPath<crate::treasury::DebitReversal>,
        ) -> crate::ExpandPath<T, L>,
    ) -> Self {
        self.expand.get_or_insert_default().push(path(Default::default()).into());
        self
    }
}
rt::record! {
    Retrieve;
    0 => debit_reversal "debit_reversal" required path;
    1 => expand "expand" query;
}
rt::request! {
    Retrieve -> crate::treasury::DebitReversal;
    "GetTreasuryDebitReversalsDebitReversal" Get "/v1/treasury/debit_reversals/{debit_reversal}" Query;
}
impl rt::Retrieve for crate::treasury::DebitReversal {
    type Request = Retrieve;
    fn retrieve(id: rt::Id<Self>) -> Retrieve {
        retrieve(id)
    }
}
