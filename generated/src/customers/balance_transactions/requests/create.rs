// Written by `cargo xtask regenerate` from spec/. To change it, change spec/ or codegen/.
use crate::rt;
/// Create a customer balance transaction.
///
/// `POST /v1/customers/{customer}/balance_transactions`
///
/// - `customer`, in the path: Customer. At most 5000 characters.
/// - `amount`, in the body: Amount, in the currency's smallest unit.
/// - `currency`, in the body: Currency. A three-letter ISO 4217 code in lower case.
///
/// Feature: `customers`.
#[doc(alias = "PostCustomersCustomerBalanceTransactions")]
#[doc(alias = "postcustomerscustomerbalancetransactions")]
pub fn create(
    customer: impl Into<rt::Id<crate::customers::Customer>>,
    amount: i64,
    currency: impl Into<rt::Currency>,
) -> Create {
    Create {
        customer: customer.into(),
        amount,
        currency: currency.into(),
        ..Default::default()
    }
}
/// The request of [`customers.balance_transactions.create`](create()).
///
/// `POST /v1/customers/{customer}/balance_transactions` (`PostCustomersCustomerBalanceTransactions`).
#[doc(alias = "PostCustomersCustomerBalanceTransactions")]
#[doc(alias = "postcustomerscustomerbalancetransactions")]
#[derive(Clone, Default)]
#[must_use = "a request does nothing until it is sent"]
pub struct Create {
    customer: rt::Id<crate::customers::Customer>,
    amount: i64,
    currency: rt::Currency,
    description: Option<String>,
    expand: Option<Vec<String>>,
    metadata: rt::Clearable<rt::Metadata>,
    extra: rt::Extra,
    options: rt::RequestOptions,
}
impl Create {
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
    Create;
    0 => customer "customer" required path;
    1 => amount "amount" required;
    2 => currency "currency" required;
    3 => description "description";
    4 => expand "expand";
    5 => metadata "metadata" clearable;
}
rt::request! {
    Create -> crate::customers::CustomerBalanceTransaction;
    "PostCustomersCustomerBalanceTransactions" Post "/v1/customers/{customer}/balance_transactions" Form;
}
