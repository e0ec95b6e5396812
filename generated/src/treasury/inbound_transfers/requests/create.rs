// Written by `cargo xtask regenerate` from spec/. To change it, change spec/ or codegen/.
use crate::rt;
/// Create an InboundTransfer.
///
/// `POST /v1/treasury/inbound_transfers`
///
/// - `amount`, in the body: Amount, in the currency's smallest unit.
/// - `currency`, in the body: Currency. A three-letter ISO 4217 code in lower case.
/// - `financial_account`, in the body: Financial account.
/// - `origin_payment_method`, in the body: Origin payment method. At most 5000 characters.
///
/// Feature: `treasury`.
#[doc(alias = "PostTreasuryInboundTransfers")]
#[doc(alias = "posttreasuryinboundtransfers")]
pub fn create(
    amount: i64,
    currency: impl Into<rt::Currency>,
    financial_account: impl Into<String>,
    origin_payment_method: impl Into<String>,
) -> Create {
    Create {
        amount,
        currency: currency.into(),
        financial_account: financial_account.into(),
        origin_payment_method: origin_payment_method.into(),
        ..Default::default()
    }
}
/// The request of [`treasury.inbound_transfers.create`](create()).
///
/// `POST /v1/treasury/inbound_transfers` (`PostTreasuryInboundTransfers`).
#[doc(alias = "PostTreasuryInboundTransfers")]
#[doc(alias = "posttreasuryinboundtransfers")]
#[derive(Clone, Default)]
#[must_use = "a request does nothing until it is sent"]
pub struct Create {
    amount: i64,
    currency: rt::Currency,
    description: Option<String>,
    expand: Option<Vec<String>>,
    financial_account: String,
    metadata: Option<rt::Metadata>,
    origin_payment_method: String,
    statement_descriptor: Option<String>,
    extra: rt::Extra,
    options: rt::RequestOptions,
}
impl Create {
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
    /// Statement descriptor. At most 10 characters.
    pub fn statement_descriptor(mut self, value: impl Into<String>) -> Self {
        self.statement_descriptor = Some(value.into());
        self
    }
    /// Expands what a path leads to, beside what is expanded already: at most four levels deep.
    pub fn expand_path<T, L>(
        mut self,
        path: impl FnOnce(
            crate::ExpandPath<crate::treasury::InboundTransfer>,
        ) -> crate::ExpandPath<T, L>,
    ) -> Self {
        self.expand.get_or_insert_default().push(path(Default::default()).into());
        self
    }
}
rt::record! {
    Create;
    0 => amount "amount" required;
    1 => currency "currency" required;
    2 => description "description";
    3 => expand "expand";
    4 => financial_account "financial_account" required;
    5 => metadata "metadata";
    6 => origin_payment_method "origin_payment_method" required;
    7 => statement_descriptor "statement_descriptor";
}
rt::request! {
    Create -> crate::treasury::InboundTransfer;
    "PostTreasuryInboundTransfers" Post "/v1/treasury/inbound_transfers" Form;
}
