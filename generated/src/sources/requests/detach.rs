// Written by `cargo xtask regenerate` from spec/. To change it, change spec/ or codegen/.
use crate::rt;
/// Delete a customer source.
///
/// `DELETE /v1/customers/{customer}/sources/{id}`
///
/// - `customer`, in the path: Customer. At most 5000 characters.
/// - `id`, in the path: Id.
///
/// Feature: `sources`.
#[doc(alias = "DeleteCustomersCustomerSourcesId")]
#[doc(alias = "deletecustomerscustomersourcesid")]
pub fn detach(
    customer: impl Into<rt::Id<crate::customers::Customer>>,
    id: impl Into<String>,
) -> Detach {
    Detach {
        customer: customer.into(),
        id: id.into(),
        ..Default::default()
    }
}
/// The request of [`sources.detach`](detach()).
///
/// `DELETE /v1/customers/{customer}/sources/{id}` (`DeleteCustomersCustomerSourcesId`).
#[doc(alias = "DeleteCustomersCustomerSourcesId")]
#[doc(alias = "deletecustomerscustomersourcesid")]
#[derive(Clone, Default)]
#[must_use = "a request does nothing until it is sent"]
pub struct Detach {
    customer: rt::Id<crate::customers::Customer>,
    id: String,
    expand: Option<Vec<String>>,
    extra: rt::Extra,
    options: rt::RequestOptions,
}
impl Detach {
    /// Which references come back as objects instead of ids, by their paths in the answer.
    pub fn expand(mut self, value: impl IntoIterator<Item = impl Into<String>>) -> Self {
        self.expand = Some(value.into_iter().map(|item| item.into()).collect());
        self
    }
    /// Expands what a path leads to, beside what is expanded already: at most four levels deep.
    pub fn expand_path<T, L>(
        mut self,
        path: impl FnOnce(
            crate::ExpandPath<crate::types::CardResponse>,
        ) -> crate::ExpandPath<T, L>,
    ) -> Self {
        self.expand.get_or_insert_default().push(path(Default::default()).into());
        self
    }
}
rt::record! {
    Detach;
    0 => customer "customer" required path;
    1 => id "id" required path;
    2 => expand "expand" query;
}
rt::request! {
    Detach -> crate::types::CardResponse;
    "DeleteCustomersCustomerSourcesId" Delete "/v1/customers/{customer}/sources/{id}" Query;
}
