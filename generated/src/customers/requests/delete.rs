// Written by `cargo xtask regenerate` from spec/. To change it, change spec/ or codegen/.
use crate::rt;
/// Delete a customer.
///
/// `DELETE /v1/customers/{customer}`
///
/// - `customer`, in the path: Customer. At most 5000 characters.
///
/// Feature: `customers`.
#[doc(alias = "DeleteCustomersCustomer")]
#[doc(alias = "deletecustomerscustomer")]
pub fn delete(customer: impl Into<rt::Id<crate::customers::Customer>>) -> Delete {
    Delete {
        customer: customer.into(),
        ..Default::default()
    }
}
/// The request of [`customers.delete`](delete()).
///
/// `DELETE /v1/customers/{customer}` (`DeleteCustomersCustomer`).
#[doc(alias = "DeleteCustomersCustomer")]
#[doc(alias = "deletecustomerscustomer")]
#[derive(Clone, Default)]
#[must_use = "a request does nothing until it is sent"]
pub struct Delete {
    customer: rt::Id<crate::customers::Customer>,
    extra: rt::Extra,
    options: rt::RequestOptions,
}
rt::record! {
    Delete;
    0 => customer "customer" required path;
}
rt::request! {
    Delete -> crate::customers::DeletedCustomer;
    "DeleteCustomersCustomer" Delete "/v1/customers/{customer}" Query;
}
