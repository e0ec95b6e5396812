// Written by `cargo xtask regenerate` from spec/. To change it, change spec/ or codegen/.
use crate::rt;
/// Delete a customer source.
///
/// `DELETE /v1/customers/{customer}/cards/{id}`
///
/// - `customer`, in the path: Customer. At most 5000 characters.
/// - `id`, in the path: Id.
///
/// Feature: `customers`.
#[doc(alias = "DeleteCustomersCustomerCardsId")]
#[doc(alias = "deletecustomerscustomercardsid")]
pub fn delete(
    customer: impl Into<rt::Id<crate::customers::Customer>>,
    id: impl Into<rt::Id<crate::customers::Card>>,
) -> Delete {
    Delete {
        customer: customer.into(),
        id: id.into(),
        ..Default::default()
    }
}
/// The request of [`customers.cards.delete`](delete()).
///
/// `DELETE /v1/customers/{customer}/cards/{id}` (`DeleteCustomersCustomerCardsId`).
#[doc(alias = "DeleteCustomersCustomerCardsId")]
#[doc(alias = "deletecustomerscustomercardsid")]
#[derive(Clone, Default)]
#[must_use = "a request does nothing until it is sent"]
pub struct Delete {
    customer: rt::Id<crate::customers::Customer>,
    id: rt::Id<crate::customers::Card>,
    expand: Option<Vec<String>>,
    extra: rt::Extra,
    options: rt::RequestOptions,
}
impl Delete {
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
    Delete;
    0 => customer "customer" required path;
    1 => id "id" required path;
    2 => expand "expand" query;
}
rt::request! {
    Delete -> crate::types::CardResponse;
    "DeleteCustomersCustomerCardsId" Delete "/v1/customers/{customer}/cards/{id}" Query;
}
