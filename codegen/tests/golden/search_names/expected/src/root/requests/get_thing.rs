// Written by `cargo xtask regenerate` from spec/. To change it, change spec/ or codegen/.

use crate::rt;
use crate::types::Thing;

/// Get thing.
///
/// `GET /v1/thing`
///
/// ```
/// use stripe_client::root;
///
/// let thing = root::get_thing().send(&client).await?;
/// ```
///
/// # Answer
///
/// [`Thing`](crate::types::Thing).
///
/// [Stripe's reference](https://docs.stripe.com/api/thing)
///
/// Feature: `root`.
#[doc(alias = "getthing")]
pub fn get_thing() -> GetThing {
    Default::default()
}

/// The request of [`root.get_thing`](get_thing()).
///
/// `GET /v1/thing` (`GetThing`).
#[doc(alias = "getthing")]
#[derive(Clone)]
#[must_use = "a request does nothing until it is sent"]
pub struct GetThing(rt::Params, rt::RequestOptions);

rt::request! {
    GetThing -> Thing;
    "GetThing" Get "/v1/thing" Query;
}
