// Written by `cargo xtask regenerate` from spec/. To change it, change spec/ or codegen/.
use crate::rt;
/// Update a customer credit balance transaction.
///
/// `POST /v1/customers/{customer}/balance_transactions/{transaction}`
///
/// - `customer`, in the path: Customer. At most 5000 characters.
/// - `transaction`, in the path: Transaction. At most 5000 characters.
///
/// Feature: `customers`.
#[doc(alias = "PostCustomersCustomerBalanceTransactionsTransaction")]
#[doc(alias = "postcustomerscustomerbalancetransactionstransaction")]
pub fn update(
    customer: impl Into<rt::Id<crate::customers::Customer>>,
    transaction: impl Into<rt::Id<crate::customers::CustomerBalanceTransaction>>,
) -> Update {
    Update {
        customer: customer.into(),
        transaction: transaction.into(),
        ..Default::default()
    }
}
/// The request of [`customers.balance_transactions.update`](update()).
///
/// `POST /v1/customers/{customer}/balance_transactions/{transaction}` (`PostCustomersCustomerBalanceTransactionsTransaction`).
#[doc(alias = "PostCustomersCustomerBalanceTransactionsTransaction")]
#[doc(alias = "postcustomerscustomerbalancetransactionstransaction")]
#[derive(Clone, Default)]
#[must_use = "a request does nothing until it is sent"]
pub struct Update {
    customer: rt::Id<crate::customers::Customer>,
    transaction: rt::Id<crate::customers::CustomerBalanceTransaction>,
    description: Option<String>,
    expand: Option<Vec<String>>,
    metadata: rt::Clearable<rt::Metadata>,
    extra: rt::Extra,
    options: rt::RequestOptions,
}
impl Update {
    /// Description. At most 350 characters.
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
    /// Expands what a path leads to, beside what is expanded already: at most four levels deep.
    pub fn expand_path<T, L>(
        mut self,
        path: impl FnOnce(
            crate::ExpandPath<crate::customers::CustomerBalanceTransaction>,
        ) -> crate::ExpandPath<T, L>,
    ) -> Self {
        self.expand.get_or_insert_default().push(path(Default::default()).into());
        self
    }
}
rt::record! {
    Update;
    0 => customer "customer" required path;
    1 => transaction "transaction" required path;
    2 => description "description";
    3 => expand "expand";
    4 => metadata "metadata" clearable;
}
rt::request! {
    Update -> crate::customers::CustomerBalanceTransaction;
    "PostCustomersCustomerBalanceTransactionsTransaction" Post "/v1/customers/{customer}/balance_transactions/{transaction}" Form;
}
