// Written by `cargo xtask regenerate` from spec/. To change it, change spec/ or codegen/.

use crate::customers::Customer;
use crate::customers::CustomerCashBalanceTransaction;
use crate::rt;

/// Fund a test mode cash balance.
///
/// `POST /v1/test_helpers/customers/{customer}/fund_cash_balance`
///
/// - `customer`, in the path: Customer. At most 5000 characters.
/// - `amount`, in the body: Amount, in the currency's smallest unit.
/// - `currency`, in the body: Currency. A three-letter ISO 4217 code in lower case.
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
    pub fn expand(self, value: impl IntoIterator<Item = impl Into<String>>) -> Self {
        Self(self.0.set_list::<String>(3, value), self.1)
    }

    /// Reference. At most 5000 characters.
    pub fn reference(self, value: impl Into<String>) -> Self {
        Self(self.0.set::<String>(4, value), self.1)
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
