// Written by `cargo xtask regenerate` from spec/. To change it, change spec/ or codegen/.

use crate::customers::Customer;
use crate::customers::CustomerCashBalanceTransaction;
use crate::rt;

/// Simulates a bank transfer that fills a customer's cash balance, in test mode.
///
/// `POST /v1/test_helpers/customers/{customer}/fund_cash_balance`
///
/// ```
/// use stripe_client::test_helpers;
///
/// let customer_cash_balance_transaction = test_helpers::customers::fund_cash_balance(
///     "cus_123",
///     2000,
///     "usd",
/// )
/// .send(&client)
/// .await?;
/// ```
///
/// # Arguments
///
/// - `customer`, in the path: Id of the customer.
/// - `amount`, in the body: How much the made-up bank transfer brings in, in the smallest currency unit.
/// - `currency`, in the body: The currency of the amounts beside it.
///
/// # Parameters
///
/// - [`expand`](FundCashBalance::expand()): Which references come back as objects instead of ids, by their paths in the answer.
/// - [`reference`](FundCashBalance::reference()): What the made-up customer writes into the transfer, to try how Stripe finds the payment that is meant.
///
/// # Answer
///
/// [`CustomerCashBalanceTransaction`](crate::customers::CustomerCashBalanceTransaction).
///
/// [Stripe's reference](https://docs.stripe.com/api/customers)
///
/// Feature: `test_helpers`.
#[doc(alias = "PostTestHelpersCustomersCustomerFundCashBalance")]
#[doc(alias = "posttesthelperscustomerscustomerfundcashbalance")]
pub fn fund_cash_balance(
    customer: impl Into<rt::Id<Customer>>,
    amount: i64,
    currency: impl Into<rt::Currency>,
) -> FundCashBalance {
    FundCashBalance(
        FundCashBalance::default()
            .0
            .set::<rt::Id<Customer>>(0, customer)
            .set::<i64>(1, amount)
            .set::<rt::Currency>(2, currency),
        rt::RequestOptions::default(),
    )
}

/// The request of [`test_helpers.customers.fund_cash_balance`](fund_cash_balance()).
///
/// `POST /v1/test_helpers/customers/{customer}/fund_cash_balance` (`PostTestHelpersCustomersCustomerFundCashBalance`).
#[doc(alias = "PostTestHelpersCustomersCustomerFundCashBalance")]
#[doc(alias = "posttesthelperscustomerscustomerfundcashbalance")]
#[derive(Clone)]
#[must_use = "a request does nothing until it is sent"]
pub struct FundCashBalance(rt::Params, rt::RequestOptions);

impl FundCashBalance {
    /// Which references come back as objects instead of ids, by their paths in the answer. An empty list is not sent. A second call replaces the first.
    pub fn expand<K>(self, value: impl rt::MaybeList<String, K>) -> Self {
        Self(self.0.maybe_list::<String, K>(3, value), self.1)
    }

    /// What the made-up customer writes into the transfer, to try how Stripe finds the payment that is meant.
    pub fn reference<K>(self, value: impl rt::Maybe<String, K>) -> Self {
        Self(self.0.maybe::<String, K>(4, value), self.1)
    }

    /// Expands what a path leads to, beside what is expanded already: at most four levels deep.
    pub fn expand_path<T, L>(
        self,
        path: fn(
            crate::ExpandPath<CustomerCashBalanceTransaction>,
        ) -> crate::ExpandPath<T, L>,
    ) -> Self {
        Self(self.0.push(3, path(Default::default())), self.1)
    }
}

rt::request! {
    FundCashBalance -> CustomerCashBalanceTransaction;
    "PostTestHelpersCustomersCustomerFundCashBalance" Post "/v1/test_helpers/customers/{customer}/fund_cash_balance" Form;
    "customer" required path: String;
    "amount" required: i64;
    "currency" required: String;
    "expand": Vec<String>;
    "reference": String;
}
