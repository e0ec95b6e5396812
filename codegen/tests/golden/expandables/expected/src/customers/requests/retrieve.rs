// Written by `cargo xtask regenerate` from spec/. To change it, change spec/ or codegen/.
use crate::rt;
/// Retrieve.
///
/// `GET /v1/customers/{customer}`
///
/// - `customer`, in the path: Customer.
///
/// Feature: `customers`.
#[doc(alias = "GetCustomersCustomer")]
#[doc(alias = "getcustomerscustomer")]
pub fn retrieve(customer: impl Into<rt::Id<crate::charges::Customer>>) -> Retrieve {
    Retrieve {
        customer: customer.into(),
        ..Default::default()
    }
}
/// The request of [`customers.retrieve`](retrieve()).
///
/// `GET /v1/customers/{customer}` (`GetCustomersCustomer`).
#[doc(alias = "GetCustomersCustomer")]
#[doc(alias = "getcustomerscustomer")]
#[derive(Clone, Default)]
#[must_use = "a request does nothing until it is sent"]
pub struct Retrieve {
    customer: rt::Id<crate::charges::Customer>,
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
    Retrieve -> crate::customers::CustomerOrDeleted;
    "GetCustomersCustomer" Get "/v1/customers/{customer}" Query;
}
impl rt::Retrieve for crate::charges::Customer {
    type Request = Retrieve;
    fn retrieve(id: rt::Id<Self>) -> Retrieve {
        retrieve(id)
    }
}
