// Written by `cargo xtask regenerate` from spec/. To change it, change spec/ or codegen/.
use crate::rt;
/// Create a transfer.
///
/// `POST /v1/transfers`
///
/// - `currency`, in the body: Currency. A three-letter ISO 4217 code in lower case.
/// - `destination`, in the body: Destination.
///
/// Feature: `transfers`.
#[doc(alias = "PostTransfers")]
#[doc(alias = "posttransfers")]
pub fn create(
    currency: impl Into<rt::Currency>,
    destination: impl Into<String>,
) -> Create {
    Create {
        currency: currency.into(),
        destination: destination.into(),
        ..Default::default()
    }
}
/// The request of [`transfers.create`](create()).
///
/// `POST /v1/transfers` (`PostTransfers`).
#[doc(alias = "PostTransfers")]
#[doc(alias = "posttransfers")]
#[derive(Clone, Default)]
#[must_use = "a request does nothing until it is sent"]
pub struct Create {
    amount: Option<i64>,
    currency: rt::Currency,
    description: Option<String>,
    destination: String,
    expand: Option<Vec<String>>,
    metadata: Option<rt::Metadata>,
    source_transaction: Option<rt::Id<crate::charges::Charge>>,
    source_type: Option<crate::params::SourceType>,
    transfer_group: Option<String>,
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
        self.metadata = Some(
            value.into_iter().map(|(key, item)| (key.into(), item.into())).collect(),
        );
        self
    }
    /// Source transaction.
    pub fn source_transaction(
        mut self,
        value: impl Into<rt::Id<crate::charges::Charge>>,
    ) -> Self {
        self.source_transaction = Some(value.into());
        self
    }
    /// Source type. `bank_account`, `card` or `fpx`.
    pub fn source_type(mut self, value: crate::params::SourceType) -> Self {
        self.source_type = Some(value);
        self
    }
    /// Transfer group.
    pub fn transfer_group(mut self, value: impl Into<String>) -> Self {
        self.transfer_group = Some(value.into());
        self
    }
    /// Expands what a path leads to, beside what is expanded already: at most four levels deep.
    pub fn expand_path<T, L>(
        mut self,
        path: impl FnOnce(
            crate::ExpandPath<crate::transfers::Transfer>,
        ) -> crate::ExpandPath<T, L>,
    ) -> Self {
        self.expand.get_or_insert_default().push(path(Default::default()).into());
        self
    }
}
rt::record! {
    Create;
    0 => amount "amount";
    1 => currency "currency" required;
    2 => description "description";
    3 => destination "destination" required;
    4 => expand "expand";
    5 => metadata "metadata";
    6 => source_transaction "source_transaction";
    7 => source_type "source_type";
    8 => transfer_group "transfer_group";
}
rt::request! {
    Create -> crate::transfers::Transfer;
    "PostTransfers" Post "/v1/transfers" Form;
}
