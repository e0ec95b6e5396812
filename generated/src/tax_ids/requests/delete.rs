// Written by `cargo xtask regenerate` from spec/. To change it, change spec/ or codegen/.
use crate::rt;
/// Delete a tax ID.
///
/// `DELETE /v1/tax_ids/{id}`
///
/// - `id`, in the path: Id. At most 5000 characters.
///
/// Feature: `tax_ids`.
#[doc(alias = "DeleteTaxIdsId")]
#[doc(alias = "deletetaxidsid")]
pub fn delete(id: impl Into<rt::Id<crate::tax_ids::TaxId>>) -> Delete {
    Delete {
        id: id.into(),
        ..Default::default()
    }
}
/// The request of [`tax_ids.delete`](delete()).
///
/// `DELETE /v1/tax_ids/{id}` (`DeleteTaxIdsId`).
#[doc(alias = "DeleteTaxIdsId")]
#[doc(alias = "deletetaxidsid")]
#[derive(Clone, Default)]
#[must_use = "a request does nothing until it is sent"]
pub struct Delete {
    id: rt::Id<crate::tax_ids::TaxId>,
    extra: rt::Extra,
    options: rt::RequestOptions,
}
rt::record! {
    Delete;
    0 => id "id" required path;
}
rt::request! {
    Delete -> crate::tax_ids::DeletedTaxId;
    "DeleteTaxIdsId" Delete "/v1/tax_ids/{id}" Query;
}
