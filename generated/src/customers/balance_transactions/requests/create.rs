// Written by `cargo xtask regenerate` from spec/. To change it, change spec/ or codegen/.

use crate::customers::Customer;
use crate::customers::CustomerBalanceTransaction;
use crate::rt;

/// Changes a customer's credit balance: a negative amount is credit for the next invoice, a positive one debt. It can't be undone, only countered by another.
///
/// `POST /v1/customers/{customer}/balance_transactions`
///
/// ```
/// use stripe_client::customers;
///
/// let customer_balance_transaction = customers::balance_transactions::create(
///     "cus_123",
///     2000,
///     "usd",
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
/// - `amount`, in the body: How to change the customer's credit balance, in the smallest currency unit: negative gives credit that lowers the next invoice, positive is owed with it.
/// - `currency`, in the body: The currency of the credit balance to change.
///
/// # Parameters
///
/// - [`description`](Create::description()): Your own note on why the balance changes.
/// - [`expand`](Create::expand()): Which references come back as objects instead of ids, by their paths in the answer.
/// - [`metadata`](Create::metadata()): Your own keys and values to keep with the object.
///
/// # Answer
///
/// [`CustomerBalanceTransaction`](crate::customers::CustomerBalanceTransaction).
///
/// [Stripe's reference](https://docs.stripe.com/api/customers)
///
/// Feature: `customers`.
#[doc(alias = "PostCustomersCustomerBalanceTransactions")]
#[doc(alias = "postcustomerscustomerbalancetransactions")]
pub fn create(
    customer: impl Into<rt::Id<Customer>>,
    amount: i64,
    currency: impl Into<rt::Currency>,
) -> Create {
    Create(
        Create::default()
            .0
            .set::<rt::Id<Customer>>(0, customer)
            .set::<i64>(1, amount)
            .set::<rt::Currency>(2, currency),
        rt::RequestOptions::default(),
    )
}

/// The request of [`customers.balance_transactions.create`](create()).
///
/// `POST /v1/customers/{customer}/balance_transactions` (`PostCustomersCustomerBalanceTransactions`).
#[doc(alias = "PostCustomersCustomerBalanceTransactions")]
#[doc(alias = "postcustomerscustomerbalancetransactions")]
#[derive(Clone)]
#[must_use = "a request does nothing until it is sent"]
pub struct Create(rt::Params, rt::RequestOptions);

impl Create {
    /// Your own note on why the balance changes. At most 350 characters.
    pub fn description<K>(self, value: impl rt::Maybe<String, K>) -> Self {
        Self(self.0.maybe::<String, K>(3, value), self.1)
    }

    /// Which references come back as objects instead of ids, by their paths in the answer. An empty list is not sent. A second call replaces the first.
    pub fn expand<K>(self, value: impl rt::MaybeList<String, K>) -> Self {
        Self(self.0.maybe_list::<String, K>(4, value), self.1)
    }

    /// Your own keys and values to keep with the object. In an update, keys that aren't named stay, and a key set to an empty text goes. An empty map is not sent: [`clear_metadata`](Self::clear_metadata) removes what is stored. A second call replaces the first.
    pub fn metadata<K>(self, value: impl rt::MaybeMap<String, K>) -> Self {
        Self(self.0.maybe_map::<String, K>(5, value), self.1)
    }

    /// Clears `metadata`.
    pub fn clear_metadata(self) -> Self {
        Self(self.0.clear(5), self.1)
    }

    /// Expands what a path leads to, beside what is expanded already: at most four levels deep.
    pub fn expand_path<T, L>(
        self,
        path: fn(
            crate::ExpandPath<CustomerBalanceTransaction>,
        ) -> crate::ExpandPath<T, L>,
    ) -> Self {
        Self(self.0.push(4, path(Default::default())), self.1)
    }
}

rt::request! {
    Create -> CustomerBalanceTransaction;
    "PostCustomersCustomerBalanceTransactions" Post "/v1/customers/{customer}/balance_transactions" Form;
    "customer" required path: String;
    "amount" required: i64;
    "currency" required: String;
    "description": String;
    "expand": Vec<String>;
    "metadata": rt::Clearable<std::collections::BTreeMap<String, rt::Clearable<String>>>;
}
