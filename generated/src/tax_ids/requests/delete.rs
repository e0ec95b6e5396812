// Written by `cargo xtask regenerate` from spec/. To change it, change spec/ or codegen/.

use crate::rt;
use crate::tax_ids::DeletedTaxId;
use crate::tax_ids::TaxId;

/// Delete a tax ID.
///
/// `DELETE /v1/tax_ids/{id}`
///
/// - `id`, in the path: Id. At most 5000 characters.
///
/// Feature: `tax_ids`.
#[doc(alias = "DeleteTaxIdsId")]
#[doc(alias = "deletetaxidsid")]
pub fn delete(id: impl Into<rt::Id<TaxId>>) -> Delete {
    Delete(
        Delete::default().0.set::<rt::Id<TaxId>>(0, id),
        rt::RequestOptions::default(),
    )
}

/// The request of [`tax_ids.delete`](delete()).
///
/// `DELETE /v1/tax_ids/{id}` (`DeleteTaxIdsId`).
#[doc(alias = "DeleteTaxIdsId")]
#[doc(alias = "deletetaxidsid")]
#[derive(Clone)]
#[must_use = "a request does nothing until it is sent"]
pub struct Delete(rt::Params, rt::RequestOptions);

rt::request! {
    Delete -> DeletedTaxId;
    "DeleteTaxIdsId" Delete "/v1/tax_ids/{id}" Query;
    "id" required path: String;
}
