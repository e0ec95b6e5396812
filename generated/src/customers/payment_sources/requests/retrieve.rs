// Written by `cargo xtask regenerate` from spec/. To change it, change spec/ or codegen/.
use crate::rt;
/// Retrieve.
///
/// `GET /v1/customers/{customer}/sources/{id}`
///
/// - `customer`, in the path: Customer. At most 5000 characters.
/// - `id`, in the path: Id. At most 500 characters.
///
/// Feature: `customers`.
#[doc(alias = "GetCustomersCustomerSourcesId")]
#[doc(alias = "getcustomerscustomersourcesid")]
pub fn retrieve(
    customer: impl Into<rt::Id<crate::customers::Customer>>,
    id: impl Into<String>,
) -> Retrieve {
    Retrieve {
        customer: customer.into(),
        id: id.into(),
        ..Default::default()
    }
}
/// The request of [`customers.payment_sources.retrieve`](retrieve()).
///
/// `GET /v1/customers/{customer}/sources/{id}` (`GetCustomersCustomerSourcesId`).
#[doc(alias = "GetCustomersCustomerSourcesId")]
#[doc(alias = "getcustomerscustomersourcesid")]
#[derive(Clone, Default)]
#[must_use = "a request does nothing until it is sent"]
pub struct Retrieve {
    customer: rt::Id<crate::customers::Customer>,
    id: String,
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
            crate::ExpandPath<crate::customers::PaymentSource>,
        ) -> crate::ExpandPath<T, L>,
    ) -> Self {
        self.expand.get_or_insert_default().push(path(Default::default()).into());
        self
    }
}
rt::record! {
    Retrieve;
    0 => customer "customer" required path;
    1 => id "id" required path;
    2 => expand "expand" query;
}
rt::request! {
    Retrieve -> crate::customers::PaymentSource;
    "GetCustomersCustomerSourcesId" Get "/v1/customers/{customer}/sources/{id}" Query;
}
