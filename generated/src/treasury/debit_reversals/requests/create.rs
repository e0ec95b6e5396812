// Written by `cargo xtask regenerate` from spec/. To change it, change spec/ or codegen/.
use crate::rt;
/// Create a DebitReversal.
///
/// `POST /v1/treasury/debit_reversals`
///
/// - `received_debit`, in the body: Received debit. At most 5000 characters.
///
/// Feature: `treasury`.
#[doc(alias = "PostTreasuryDebitReversals")]
#[doc(alias = "posttreasurydebitreversals")]
pub fn create(received_debit: impl Into<String>) -> Create {
    Create {
        received_debit: received_debit.into(),
        ..Default::default()
    }
}
/// The request of [`treasury.debit_reversals.create`](create()).
///
/// `POST /v1/treasury/debit_reversals` (`PostTreasuryDebitReversals`).
#[doc(alias = "PostTreasuryDebitReversals")]
#[doc(alias = "posttreasurydebitreversals")]
#[derive(Clone, Default)]
#[must_use = "a request does nothing until it is sent"]
pub struct Create {
    expand: Option<Vec<String>>,
    metadata: Option<rt::Metadata>,
    received_debit: String,
    extra: rt::Extra,
    options: rt::RequestOptions,
}
impl Create {
    /// Which references come back as objects instead of ids, by their paths in the answer.
    pub fn expand(mut self, value: impl IntoIterator<Item = impl Into<String>>) -> Self {
        self.expand = Some(value.into_iter().map(|item| item.into()).collect());
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
            crate::ExpandPath<crate::treasury::DebitReversal>,
        ) -> crate::ExpandPath<T, L>,
    ) -> Self {
        self.expand.get_or_insert_default().push(path(Default::default()).into());
        self
    }
}
rt::record! {
    Create;
    0 => expand "expand";
    1 => metadata "metadata";
    2 => received_debit "received_debit" required;
}
rt::request! {
    Create -> crate::treasury::DebitReversal;
    "PostTreasuryDebitReversals" Post "/v1/treasury/debit_reversals" Form;
}
