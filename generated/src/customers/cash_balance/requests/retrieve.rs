// Written by `cargo xtask regenerate` from spec/. To change it, change spec/ or codegen/.
use crate::rt;
/// Retrieve a cash balance.
///
/// `GET /v1/customers/{customer}/cash_balance`
///
/// - `customer`, in the path: Customer. At most 5000 characters.
///
/// Feature: `customers`.
#[doc(alias = "GetCustomersCustomerCashBalance")]
#[doc(alias = "getcustomerscustomercashbalance")]
pub fn retrieve(customer: impl Into<rt::Id<crate::customers::Customer>>) -> Retrieve {
    Retrieve {
        customer: customer.into(),
        ..Default::default()
    }
}
/// The request of [`customers.cash_balance.retrieve`](retrieve()).
///
/// `GET /v1/customers/{customer}/cash_balance` (`GetCustomersCustomerCashBalance`).
#[doc(alias = "GetCustomersCustomerCashBalance")]
#[doc(alias = "getcustomerscustomercashbalance")]
#[derive(Clone, Default)]
#[must_use = "a request does nothing until it is sent"]
pub struct Retrieve {
    customer: rt::Id<crate::customers::Customer>,
    expand: Option<Vec<String>>,
    extra: rt::Extra,
    options: rt::RequestOptions,
}
impl Retrieve {
    /// Which references come back as objects instead of ids, by their paths in the answer.
    pub fn expand(mut self, value: impl IntoIterator<Item = impl Into<String>>) -> Self {
        self.expand = Some(value.into_iter().map(|item| item.into()).collect());
        self
    }
}
rt::record! {
    Retrieve;
    0 => customer "customer" required path;
    1 => expand "expand" query;
}
rt::request! {
    Retrieve -> crate::customers::CashBalance;
    "GetCustomersCustomerCashBalance" Get "/v1/customers/{customer}/cash_balance" Query;
}
