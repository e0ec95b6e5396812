// Written by `cargo xtask regenerate` from spec/. To change it, change spec/ or codegen/.
use crate::rt;
/// Retrieve a source transaction.
///
/// `GET /v1/sources/{source}/source_transactions/{source_transaction}`
///
/// - `source`, in the path: Source. At most 5000 characters.
/// - `source_transaction`, in the path: Source transaction. At most 5000 characters.
///
/// Feature: `sources`.
#[doc(alias = "GetSourcesSourceSourceTransactionsSourceTransaction")]
#[doc(alias = "getsourcessourcesourcetransactionssourcetransaction")]
pub fn retrieve(
    source: impl Into<rt::Id<crate::sources::Source>>,
    source_transaction: impl Into<rt::Id<crate::charges::Charge>>,
) -> Retrieve {
    Retrieve {
        source: source.into(),
        source_transaction: source_transaction.into(),
        ..Default::default()
    }
}
/// The request of [`sources.transactions.retrieve`](retrieve()).
///
/// `GET /v1/sources/{source}/source_transactions/{source_transaction}` (`GetSourcesSourceSourceTransactionsSourceTransaction`).
#[doc(alias = "GetSourcesSourceSourceTransactionsSourceTransaction")]
#[doc(alias = "getsourcessourcesourcetransactionssourcetransaction")]
#[derive(Clone, Default)]
#[must_use = "a request does nothing until it is sent"]
pub struct Retrieve {
    source: rt::Id<crate::sources::Source>,
    source_transaction: rt::Id<crate::charges::Charge>,
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
            crate::ExpandPath<crate::sources::SourceTransaction>,
        ) -> crate::ExpandPath<T, L>,
    ) -> Self {
        self.expand.get_or_insert_default().push(path(Default::default()).into());
        self
    }
}
rt::record! {
    Retrieve;
    0 => source "source" required path;
    1 => source_transaction "source_transaction" required path;
    2 => expand "expand" query;
}
rt::request! {
    Retrieve -> crate::sources::SourceTransaction;
    "GetSourcesSourceSourceTransactionsSourceTransaction" Get "/v1/sources/{source}/source_transactions/{source_transaction}" Query;
}
