// Written by `cargo xtask regenerate` from spec/. To change it, change spec/ or codegen/.

use crate::customers::Customer;
use crate::customers::CustomerBalanceTransaction;
use crate::rt;

/// Changes the description or metadata of a change in a customer's credit balance. The amount is fixed.
///
/// `POST /v1/customers/{customer}/balance_transactions/{transaction}`
///
/// ```
/// use stripe_client::customers;
///
/// let customer_balance_transaction = customers::balance_transactions::update(
///     "cus_123",
///     "cbtxn_123",
/// )
/// .description("An example")
/// .metadata([("order_id", "1001")])
/// .send(&client)
/// .await?;
/// ```
///
/// # Arguments
///
/// - `customer`, in the path: Id of the customer.
/// - `transaction`, in the path: Id of the customer balance transaction.
///
/// # Parameters
///
/// - [`description`](Update::description()): Your own note on why the balance changed.
/// - [`expand`](Update::expand()): Which references come back as objects instead of ids, by their paths in the answer.
/// - [`metadata`](Update::metadata()): Your own keys and values to keep with the object.
///
/// # Answer
///
/// [`CustomerBalanceTransaction`](crate::customers::CustomerBalanceTransaction).
///
/// [Stripe's reference](https://docs.stripe.com/api/customers)
///
/// Feature: `customers`.
#[doc(alias = "PostCustomersCustomerBalanceTransactionsTransaction")]
#[doc(alias = "postcustomerscustomerbalancetransactionstransaction")]
pub fn update(
    customer: impl Into<rt::Id<Customer>>,
    transaction: impl Into<rt::Id<CustomerBalanceTransaction>>,
) -> Update {
    Update(
        Update::default()
            .0
            .set::<rt::Id<Customer>>(0, customer)
            .set::<rt::Id<CustomerBalanceTransaction>>(1, transaction),
        rt::RequestOptions::default(),
    )
}

/// The request of [`customers.balance_transactions.update`](update()).
///
/// `POST /v1/customers/{customer}/balance_transactions/{transaction}` (`PostCustomersCustomerBalanceTransactionsTransaction`).
#[doc(alias = "PostCustomersCustomerBalanceTransactionsTransaction")]
#[doc(alias = "postcustomerscustomerbalancetransactionstransaction")]
#[derive(Clone)]
#[must_use = "a request does nothing until it is sent"]
pub struct Update(rt::Params, rt::RequestOptions);

impl Update {
    /// Your own note on why the balance changed. At most 350 characters.
    pub fn description<K>(self, value: impl rt::Maybe<String, K>) -> Self {
        Self(self.0.maybe::<String, K>(2, value), self.1)
    }

    /// Which references come back as objects instead of ids, by their paths in the answer. An empty list is not sent. A second call replaces the first.
    pub fn expand<K>(self, value: impl rt::MaybeList<String, K>) -> Self {
        Self(self.0.maybe_list::<String, K>(3, value), self.1)
    }

    /// Your own keys and values to keep with the object. In an update, keys that aren't named stay, and a key set to an empty text goes. An empty map is not sent: [`clear_metadata`](Self::clear_metadata) removes what is stored. A second call replaces the first.
    pub fn metadata<K>(self, value: impl rt::MaybeMap<String, K>) -> Self {
        Self(self.0.maybe_map::<String, K>(4, value), self.1)
    }

    /// Clears `metadata`.
    pub fn clear_metadata(self) -> Self {
        Self(self.0.clear(4), self.1)
    }

    /// Expands what a path leads to, beside what is expanded already: at most four levels deep.
    pub fn expand_path<T, L>(
        self,
        path: fn(
            crate::ExpandPath<CustomerBalanceTransaction>,
        ) -> crate::ExpandPath<T, L>,
    ) -> Self {
        Self(self.0.push(3, path(Default::default())), self.1)
    }
}

rt::request! {
    Update -> CustomerBalanceTransaction;
    "PostCustomersCustomerBalanceTransactionsTransaction" Post "/v1/customers/{customer}/balance_transactions/{transaction}" Form;
    "customer" required path: String;
    "transaction" required path: String;
    "description": String;
    "expand": Vec<String>;
    "metadata": rt::Clearable<std::collections::BTreeMap<String, rt::Clearable<String>>>;
}
