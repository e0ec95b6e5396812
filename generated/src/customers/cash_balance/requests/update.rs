// Written by `cargo xtask regenerate` from spec/. To change it, change spec/ or codegen/.
use crate::rt;
/// Update a cash balance's settings.
///
/// `POST /v1/customers/{customer}/cash_balance`
///
/// - `customer`, in the path: Customer. At most 5000 characters.
///
/// Feature: `customers`.
#[doc(alias = "PostCustomersCustomerCashBalance")]
#[doc(alias = "postcustomerscustomercashbalance")]
pub fn update(customer: impl Into<rt::Id<crate::customers::Customer>>) -> Update {
    Update {
        customer: customer.into(),
        ..Default::default()
    }
}
/// The request of [`customers.cash_balance.update`](update()).
///
/// `POST /v1/customers/{customer}/cash_balance` (`PostCustomersCustomerCashBalance`).
#[doc(alias = "PostCustomersCustomerCashBalance")]
#[doc(alias = "postcustomerscustomercashbalance")]
#[derive(Clone, Default)]
#[must_use = "a request does nothing until it is sent"]
pub struct Update {
    customer: rt::Id<crate::customers::Customer>,
    expand: Option<Vec<String>>,
    settings: Option<Box<crate::customers::params::Settings>>,
    extra: rt::Extra,
    options: rt::RequestOptions,
}
impl Update {
    /// Which references come back as objects instead of ids, by their paths in the answer.
    pub fn expand(mut self, value: impl IntoIterator<Item = impl Into<String>>) -> Self {
        self.expand = Some(value.into_iter().map(|item| item.into()).collect());
        self
    }
    /// Settings.
    pub fn settings(mut self, value: crate::customers::params::Settings) -> Self {
        self.settings = Some(Box::new(value));
        self
    }
}
rt::record! {
    Update;
    0 => customer "customer" required path;
    1 => expand "expand";
    2 => settings "settings";
}
rt::request! {
    Update -> crate::customers::CashBalance;
    "PostCustomersCustomerCashBalance" Post "/v1/customers/{customer}/cash_balance" Form;
}
