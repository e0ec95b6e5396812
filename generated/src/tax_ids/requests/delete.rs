// Written by `cargo xtask regenerate` from spec/. To change it, change spec/ or codegen/.

use crate::rt;
use crate::tax_ids::DeletedTaxId;
use crate::tax_ids::TaxId;

/// Deletes a tax id of the account or of a customer. Invoices that are finalized keep it.
///
/// `DELETE /v1/tax_ids/{id}`
///
/// ```
/// use stripe_client::tax_ids;
///
/// let deleted_tax_id = tax_ids::delete("tax_id_123").send(&client).await?;
/// ```
///
/// # Arguments
///
/// - `id`, in the path: Id of the tax id.
///
/// # Answer
///
/// [`DeletedTaxId`](crate::tax_ids::DeletedTaxId).
///
/// [Stripe's reference](https://docs.stripe.com/api/tax_ids/delete)
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
