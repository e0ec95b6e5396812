// Written by `cargo xtask regenerate` from spec/. To change it, change spec/ or codegen/.

use crate::rt;
use crate::types::Thing;

/// Delete.
///
/// `DELETE /v1/others/{id}`
///
/// ```
/// use stripe_client::others;
///
/// let thing = others::delete("thing_123").send(&client).await?;
/// ```
///
/// # Arguments
///
/// - `id`, in the path: Id of the thing.
///
/// # Answer
///
/// [`Thing`](crate::types::Thing).
///
/// [Stripe's reference](https://docs.stripe.com/api/others/delete)
///
/// Feature: `others`.
pub fn delete(id: impl Into<rt::Id<Thing>>) -> Delete {
    Delete(
        Delete::default().0.set::<rt::Id<Thing>>(0, id),
        rt::RequestOptions::default(),
    )
}

/// The request of [`others.delete`](delete()).
///
/// `DELETE /v1/others/{id}` (`Delete`).
#[derive(Clone)]
#[must_use = "a request does nothing until it is sent"]
pub struct Delete(rt::Params, rt::RequestOptions);

rt::request! {
    Delete -> Thing;
    "Delete" Delete "/v1/others/{id}" Query;
    "id" required path: String;
}
