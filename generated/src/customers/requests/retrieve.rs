// Written by `cargo xtask regenerate` from spec/. To change it, change spec/ or codegen/.
use crate::rt;
/// Retrieve a customer.
///
/// `GET /v1/customers/{customer}`
///
/// - `customer`, in the path: Customer. At most 5000 characters.
///
/// Feature: `customers`.
#[doc(alias = "GetCustomersCustomer")]
#[doc(alias = "getcustomerscustomer")]
pub fn retrieve(customer: impl Into<rt::Id<crate::customers::Customer>>) -> Retrieve {
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
    /// Expands what a path leads to, beside what is expanded already: at most four levels deep.
    pub fn expand_path<T, L>(
        mut self,
        path: impl FnOnce(
            crate::ExpandPath<crate::customers::CustomerOrDeleted>,
        ) -> crate::ExpandPath<T, L>,
    ) -> Self {
        self.expand.get_or_insert_default().push(path(Default::default()).into());
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
impl rt::Retrieve for crate::customers::Customer {
    type Request = Retrieve;
    fn retrieve(id: rt::Id<Self>) -> Retrieve {
        retrieve(id)
    }
}
