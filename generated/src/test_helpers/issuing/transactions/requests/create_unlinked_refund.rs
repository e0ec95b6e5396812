// Written by `cargo xtask regenerate` from spec/. To change it, change spec/ or codegen/.
use crate::rt;
/// Create a test-mode unlinked refund.
///
/// `POST /v1/test_helpers/issuing/transactions/create_unlinked_refund`
///
/// - `amount`, in the body: Amount, in the currency's smallest unit.
/// - `card`, in the body: Card. At most 5000 characters.
///
/// Feature: `test_helpers`.
#[doc(alias = "PostTestHelpersIssuingTransactionsCreateUnlinkedRefund")]
#[doc(alias = "posttesthelpersissuingtransactionscreateunlinkedrefund")]
pub fn create_unlinked_refund(
    amount: i64,
    card: impl Into<rt::Id<crate::issuing::Card>>,
) -> CreateUnlinkedRefund {
    CreateUnlinkedRefund {
        amount,
        card: card.into(),
        ..Default::default()
    }
}
/// The request of [`test_helpers.issuing.transactions.create_unlinked_refund`](create_unlinked_refund()).
///
/// `POST /v1/test_helpers/issuing/transactions/create_unlinked_refund` (`PostTestHelpersIssuingTransactionsCreateUnlinkedRefund`).
#[doc(alias = "PostTestHelpersIssuingTransactionsCreateUnlinkedRefund")]
#[doc(alias = "posttesthelpersissuingtransactionscreateunlinkedrefund")]
#[derive(Clone, Default)]
#[must_use = "a request does nothing until it is sent"]
pub struct CreateUnlinkedRefund {
    amount: i64,
    card: rt::Id<crate::issuing::Card>,
    currency: Option<rt::Currency>,
    expand: Option<Vec<String>>,
    merchant_data: Option<Box<crate::test_helpers::issuing::params::MerchantData>>,
    purchase_details: Option<Box<crate::test_helpers::issuing::params::PurchaseDetails>>,
    extra: rt::Extra,
    options: rt::RequestOptions,
}
impl CreateUnlinkedRefund {
    /// Currency. A three-letter ISO 4217 code in lower case.
    pub fn currency(mut self, value: impl Into<rt::Currency>) -> Self {
        self.currency = Some(value.into());
        self
    }
    /// Which references come back as objects instead of ids, by their paths in the answer.
    pub fn expand(mut self, value: impl IntoIterator<Item = impl Into<String>>) -> Self {
        self.expand = Some(value.into_iter().map(|item| item.into()).collect());
        self
    }
    /// Merchant data.
    pub fn merchant_data(
        mut self,
        value: crate::test_helpers::issuing::params::MerchantData,
    ) -> Self {
        self.merchant_data = Some(Box::new(value));
        self
    }
    /// Purchase details.
    pub fn purchase_details(
        mut self,
        value: crate::test_helpers::issuing::params::PurchaseDetails,
    ) -> Self {
        self.purchase_details = Some(Box::new(value));
        self
    }
    /// Expands what a path leads to, beside what is expanded already: at most four levels deep.
    pub fn expand_path<T, L>(
        mut self,
        path: impl FnOnce(
            crate::ExpandPath<crate::issuing::Transaction>,
        ) -> crate::ExpandPath<T, L>,
    ) -> Self {
        self.expand.get_or_insert_default().push(path(Default::default()).into());
        self
    }
}
rt::record! {
    CreateUnlinkedRefund;
    0 => amount "amount" required;
    1 => card "card" required;
    2 => currency "currency";
    3 => expand "expand";
    4 => merchant_data "merchant_data";
    5 => purchase_details "purchase_details";
}
rt::request! {
    CreateUnlinkedRefund -> crate::issuing::Transaction;
    "PostTestHelpersIssuingTransactionsCreateUnlinkedRefund" Post "/v1/test_helpers/issuing/transactions/create_unlinked_refund" Form;
}
