// Written by `cargo xtask regenerate` from spec/. To change it, change spec/ or codegen/.

use crate::customers::CashBalance;
use crate::customers::Customer;
use crate::customers::params::Settings;
use crate::rt;

/// Changes whether a customer's cash is set against open payments by itself or by you. The cash doesn't move.
///
/// `POST /v1/customers/{customer}/cash_balance`
///
/// ```
/// use stripe_client::customers;
///
/// let cash_balance = customers::cash_balance::update("cus_123").send(&client).await?;
/// ```
///
/// # Arguments
///
/// - `customer`, in the path: Id of the customer.
///
/// # Parameters
///
/// - [`expand`](Update::expand()): Which references come back as objects instead of ids, by their paths in the answer.
/// - [`settings`](Update::settings()): Whether the customer's cash pays open invoices and intents by itself.
///
/// # Answer
///
/// [`CashBalance`](crate::customers::CashBalance).
///
/// [Stripe's reference](https://docs.stripe.com/api/customers/cash_balance)
///
/// Feature: `customers`.
#[doc(alias = "PostCustomersCustomerCashBalance")]
#[doc(alias = "postcustomerscustomercashbalance")]
pub fn update(customer: impl Into<rt::Id<Customer>>) -> Update {
    Update(
        Update::default().0.set::<rt::Id<Customer>>(0, customer),
        rt::RequestOptions::default(),
    )
}

/// The request of [`customers.cash_balance.update`](update()).
///
/// `POST /v1/customers/{customer}/cash_balance` (`PostCustomersCustomerCashBalance`).
#[doc(alias = "PostCustomersCustomerCashBalance")]
#[doc(alias = "postcustomerscustomercashbalance")]
#[derive(Clone)]
#[must_use = "a request does nothing until it is sent"]
pub struct Update(rt::Params, rt::RequestOptions);

impl Update {
    /// Which references come back as objects instead of ids, by their paths in the answer. An empty list is not sent. A second call replaces the first.
    pub fn expand<K>(self, value: impl rt::MaybeList<String, K>) -> Self {
        Self(self.0.maybe_list::<String, K>(1, value), self.1)
    }

    /// Whether the customer's cash pays open invoices and intents by itself.
    pub fn settings<K>(self, value: impl rt::Maybe<Settings, K>) -> Self {
        Self(self.0.maybe::<Settings, K>(2, value), self.1)
    }
}

rt::request! {
    Update -> CashBalance;
    "PostCustomersCustomerCashBalance" Post "/v1/customers/{customer}/cash_balance" Form;
    "customer" required path: String;
    "expand": Vec<String>;
    "settings": Settings;
}
