// Written by `cargo xtask regenerate` from spec/. To change it, change spec/ or codegen/.
use crate::rt;
/// Create a reversal Transaction.
///
/// `POST /v1/tax/transactions/create_reversal`
///
/// - `mode`, in the body: Mode. `full` or `partial`.
/// - `original_transaction`, in the body: Original transaction. At most 5000 characters.
/// - `reference`, in the body: Reference. At most 500 characters.
///
/// Feature: `tax`.
#[doc(alias = "PostTaxTransactionsCreateReversal")]
#[doc(alias = "posttaxtransactionscreatereversal")]
pub fn create_reversal(
    mode: crate::tax::transactions::params::Mode,
    original_transaction: impl Into<String>,
    reference: impl Into<String>,
) -> CreateReversal {
    CreateReversal {
        mode,
        original_transaction: original_transaction.into(),
        reference: reference.into(),
        ..Default::default()
    }
}
/// The request of [`tax.transactions.create_reversal`](create_reversal()).
///
/// `POST /v1/tax/transactions/create_reversal` (`PostTaxTransactionsCreateReversal`).
#[doc(alias = "PostTaxTransactionsCreateReversal")]
#[doc(alias = "posttaxtransactionscreatereversal")]
#[derive(Clone, Default)]
#[must_use = "a request does nothing until it is sent"]
pub struct CreateReversal {
    expand: Option<Vec<String>>,
    flat_amount: Option<i64>,
    line_items: Option<Vec<crate::tax::transactions::params::LineItem>>,
    metadata: Option<rt::Metadata>,
    mode: crate::tax::transactions::params::Mode,
    original_transaction: String,
    reference: String,
    shipping_cost: Option<Box<crate::tax::transactions::params::ShippingCost>>,
    extra: rt::Extra,
    options: rt::RequestOptions,
}
impl CreateReversal {
    /// Which references come back as objects instead of ids, by their paths in the answer.
    pub fn expand(mut self, value: impl IntoIterator<Item = impl Into<String>>) -> Self {
        self.expand = Some(value.into_iter().map(|item| item.into()).collect());
        self
    }
    /// Flat amount, in the currency's smallest unit.
    pub fn flat_amount(mut self, value: i64) -> Self {
        self.flat_amount = Some(value);
        self
    }
    /// Line items.
    pub fn line_items(
        mut self,
        value: impl IntoIterator<Item = crate::tax::transactions::params::LineItem>,
    ) -> Self {
        self.line_items = Some(value.into_iter().collect());
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
    /// Shipping cost.
    pub fn shipping_cost(
        mut self,
        value: crate::tax::transactions::params::ShippingCost,
    ) -> Self {
        self.shipping_cost = Some(Box::new(value));
        self
    }
    /// Expands what a path leads to, beside what is expanded already: at most four levels deep.
    pub fn expand_path<T, L>(
        mut self,
        path: impl FnOnce(
            crate::ExpandPath<crate::tax::Transaction>,
        ) -> crate::ExpandPath<T, L>,
    ) -> Self {
        self.expand.get_or_insert_default().push(path(Default::default()).into());
        self
    }
}
rt::record! {
    CreateReversal;
    0 => expand "expand";
    1 => flat_amount "flat_amount";
    2 => line_items "line_items";
    3 => metadata "metadata";
    4 => mode "mode" required;
    5 => original_transaction "original_transaction" required;
    6 => reference "reference" required;
    7 => shipping_cost "shipping_cost";
}
rt::request! {
    CreateReversal -> crate::tax::Transaction;
    "PostTaxTransactionsCreateReversal" Post "/v1/tax/transactions/create_reversal" Form;
}
