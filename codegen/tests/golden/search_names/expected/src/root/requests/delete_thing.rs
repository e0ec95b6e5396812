// Written by `cargo xtask regenerate` from spec/. To change it, change spec/ or codegen/.

use crate::rt;
use crate::types::Thing;

/// Delete thing.
///
/// `DELETE /v1/thing`
///
/// ```
/// use stripe_client::root;
///
/// let thing = root::delete_thing().send(&client).await?;
/// ```
///
/// # Answer
///
/// [`Thing`](crate::types::Thing).
///
/// [Stripe's reference](https://docs.stripe.com/api/thing)
///
/// Feature: `root`.
#[doc(alias = "deletething")]
pub fn delete_thing() -> DeleteThing {
    Default::default()
}

/// The request of [`root.delete_thing`](delete_thing()).
///
/// `DELETE /v1/thing` (`DeleteThing`).
#[doc(alias = "deletething")]
#[derive(Clone)]
#[must_use = "a request does nothing until it is sent"]
pub struct DeleteThing(rt::Params, rt::RequestOptions);

rt::request! {
    DeleteThing -> Thing;
    "DeleteThing" Delete "/v1/thing" Query;
}
