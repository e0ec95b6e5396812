// Written by `cargo xtask regenerate` from spec/. To change it, change spec/ or codegen/.
use crate::rt;
/// Delete a Customer tax ID.
///
/// `DELETE /v1/customers/{customer}/tax_ids/{id}`
///
/// - `customer`, in the path: Customer. At most 5000 characters.
/// - `id`, in the path: Id.
///
/// Feature: `customers`.
#[doc(alias = "DeleteCustomersCustomerTaxIdsId")]
#[doc(alias = "deletecustomerscustomertaxidsid")]
pub fn delete(
    customer: impl Into<rt::Id<crate::customers::Customer>>,
    id: impl Into<rt::Id<crate::tax_ids::TaxId>>,
) -> Delete {
    Delete {
        customer: customer.into(),
        id: id.into(),
        ..Default::default()
    }
}
/// The request of [`customers.tax_ids.delete`](delete()).
///
/// `DELETE /v1/customers/{customer}/tax_ids/{id}` (`DeleteCustomersCustomerTaxIdsId`).
#[doc(alias = "DeleteCustomersCustomerTaxIdsId")]
#[doc(alias = "deletecustomerscustomertaxidsid")]
#[derive(Clone, Default)]
#[must_use = "a request does nothing until it is sent"]
pub struct Delete {
    customer: rt::Id<crate::customers::Customer>,
    id: rt::Id<crate::tax_ids::TaxId>,
    extra: rt::Extra,
    options: rt::RequestOptions,
}
rt::record! {
    Delete;
    0 => customer "customer" required path;
    1 => id "id" required path;
}
rt::request! {
    Delete -> crate::tax_ids::DeletedTaxId;
    "DeleteCustomersCustomerTaxIdsId" Delete "/v1/customers/{customer}/tax_ids/{id}" Query;
}
