// Written by `cargo xtask regenerate` from spec/. To change it, change spec/ or codegen/.
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
    customer: impl Into<rt::Id<crate::customers::Customer>>,
    amount: i64,
    currency: impl Into<rt::Currency>,
) -> FundCashBalance {
    FundCashBalance {
        customer: customer.into(),
        amount,
        currency: currency.into(),
        ..Default::default()
    }
}
/// The request of [`test_helpers.customers.fund_cash_balance`](fund_cash_balance()).
///
/// `POST /v1/test_helpers/customers/{customer}/fund_cash_balance` (`PostTestHelpersCustomersCustomerFundCashBalance`).
#[doc(alias = "PostTestHelpersCustomersCustomerFundCashBalance")]
#[doc(alias = "posttesthelperscustomerscustomerfundcashbalance")]
#[derive(Clone, Default)]
#[must_use = "a request does nothing until it is sent"]
pub struct FundCashBalance {
    customer: rt::Id<crate::customers::Customer>,
    amount: i64,
    currency: rt::Currency,
    expand: Option<Vec<String>>,
    reference: Option<String>,
    extra: rt::Extra,
    options: rt::RequestOptions,
}
impl FundCashBalance {
    /// Which references come back as objects instead of ids, by their paths in the answer.
    pub fn expand(mut self, value: impl IntoIterator<Item = impl Into<String>>) -> Self {
        self.expand = Some(value.into_iter().map(|item| item.into()).collect());
        self
    }
    /// Reference. At most 5000 characters.
    pub fn reference(mut self, value: impl Into<String>) -> Self {
        self.reference = Some(value.into());
        self
    }
    /// Expands what a path leads to, beside what is expanded already: at most four levels deep.
    pub fn expand_path<T, L>(
        mut self,
        path: impl FnOnce(
            crate::ExpandPath<crate::customers::CustomerCashBalanceTransaction>,
        ) -> crate::ExpandPath<T, L>,
    ) -> Self {
        self.expand.get_or_insert_default().push(path(Default::default()).into());
        self
    }
}
rt::record! {
    FundCashBalance;
    0 => customer "customer" required path;
    1 => amount "amount" required;
    2 => currency "currency" required;
    3 => expand "expand";
    4 => reference "reference";
}
rt::request! {
    FundCashBalance -> crate::customers::CustomerCashBalanceTransaction;
    "PostTestHelpersCustomersCustomerFundCashBalance" Post "/v1/test_helpers/customers/{customer}/fund_cash_balance" Form;
}
