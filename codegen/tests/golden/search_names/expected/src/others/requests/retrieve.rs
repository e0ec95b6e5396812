// Written by `cargo xtask regenerate` from spec/. To change it, change spec/ or codegen/.

use crate::rt;
use crate::types::Thing;

/// Retrieve.
///
/// `GET /v1/others/{id}`
///
/// ```
/// use stripe_client::others;
///
/// let thing = others::retrieve("thing_123").send(&client).await?;
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
/// [Stripe's reference](https://docs.stripe.com/api/others/retrieve)
///
/// Feature: `others`.
pub fn retrieve(id: impl Into<rt::Id<Thing>>) -> Retrieve {
    Retrieve(
        Retrieve::default().0.set::<rt::Id<Thing>>(0, id),
        rt::RequestOptions::default(),
    )
}

/// The request of [`others.retrieve`](retrieve()).
///
/// `GET /v1/others/{id}` (`retrieve`).
#[derive(Clone)]
#[must_use = "a request does nothing until it is sent"]
pub struct Retrieve(rt::Params, rt::RequestOptions);

impl rt::Retrieve for Thing {
    type Request = Retrieve;
    fn retrieve(id: rt::Id<Self>) -> Retrieve {
        retrieve(id)
    }
}

rt::request! {
    Retrieve -> Thing;
    "retrieve" Get "/v1/others/{id}" Query;
    "id" required path: String;
}
