// Written by `cargo xtask regenerate` from spec/. To change it, change spec/ or codegen/.
use crate::rt;
/// Create a transfer reversal.
///
/// `POST /v1/transfers/{id}/reversals`
///
/// - `id`, in the path: Id. At most 5000 characters.
///
/// Feature: `transfers`.
#[doc(alias = "PostTransfersIdReversals")]
#[doc(alias = "posttransfersidreversals")]
pub fn create(id: impl Into<rt::Id<crate::transfers::Transfer>>) -> Create {
    Create {
        id: id.into(),
        ..Default::default()
    }
}
/// The request of [`transfers.reversals.create`](create()).
///
/// `POST /v1/transfers/{id}/reversals` (`PostTransfersIdReversals`).
#[doc(alias = "PostTransfersIdReversals")]
#[doc(alias = "posttransfersidreversals")]
#[derive(Clone, Default)]
#[must_use = "a request does nothing until it is sent"]
pub struct Create {
    id: rt::Id<crate::transfers::Transfer>,
    amount: Option<i64>,
    description: Option<String>,
    expand: Option<Vec<String>>,
    metadata: rt::Clearable<rt::Metadata>,
    refund_application_fee: Option<bool>,
    extra: rt::Extra,
    options: rt::RequestOptions,
}
impl Create {
    /// Amount, in the currency's smallest unit.
    pub fn amount(mut self, value: i64) -> Self {
        self.amount = Some(value);
        self
    }
    /// Description. At most 5000 characters.
    pub fn description(mut self, value: impl Into<String>) -> Self {
        self.description = Some(value.into());
        self
    }
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
        self.metadata = rt::Clearable::Set(
            value.into_iter().map(|(key, item)| (key.into(), item.into())).collect(),
        );
        self
    }
    /// Clears `metadata`.
    pub fn clear_metadata(mut self) -> Self {
        self.metadata = rt::Clearable::Clear;
        self
    }
    /// Refund application fee.
    pub fn refund_application_fee(mut self, value: bool) -> Self {
        self.refund_application_fee = Some(value);
        self
    }
    /// Expands what a path leads to, beside what is expanded already: at most four levels deep.
    pub fn expand_path<T, L>(
        mut self,
        path: impl FnOnce(
            crate::ExpandPath<crate::transfers::TransferReversal>,
        ) -> crate::ExpandPath<T, L>,
    ) -> Self {
        self.expand.get_or_insert_default().push(path(Default::default()).into());
        self
    }
}
rt::record! {
    Create;
    0 => id "id" required path;
    1 => amount "amount";
    2 => description "description";
    3 => expand "expand";
    4 => metadata "metadata" clearable;
    5 => refund_application_fee "refund_application_fee";
}
rt::request! {
    Create -> crate::transfers::TransferReversal;
    "PostTransfersIdReversals" Post "/v1/transfers/{id}/reversals" Form;
}
