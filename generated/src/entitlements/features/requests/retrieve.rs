// Written by `cargo xtask regenerate` from spec/. To change it, change spec/ or codegen/.

use crate::entitlements::Feature;
use crate::rt;

/// Fetches a feature that you sell, archived or not.
///
/// `GET /v1/entitlements/features/{id}`
///
/// ```
/// use stripe_client::entitlements;
///
/// let feature = entitlements::features::retrieve("feat_123").send(&client).await?;
/// ```
///
/// # Arguments
///
/// - `id`, in the path: Id of the entitlements feature.
///
/// # Parameters
///
/// - [`expand`](Retrieve::expand()): Which references come back as objects instead of ids, by their paths in the answer.
///
/// # Answer
///
/// [`Feature`](crate::entitlements::Feature).
///
/// [Stripe's reference](https://docs.stripe.com/api/entitlements/features/retrieve)
///
/// Feature: `entitlements`.
#[doc(alias = "GetEntitlementsFeaturesId")]
#[doc(alias = "getentitlementsfeaturesid")]
pub fn retrieve(id: impl Into<rt::Id<Feature>>) -> Retrieve {
    Retrieve(
        Retrieve::default().0.set::<rt::Id<Feature>>(0, id),
        rt::RequestOptions::default(),
    )
}

/// The request of [`entitlements.features.retrieve`](retrieve()).
///
/// `GET /v1/entitlements/features/{id}` (`GetEntitlementsFeaturesId`).
#[doc(alias = "GetEntitlementsFeaturesId")]
#[doc(alias = "getentitlementsfeaturesid")]
#[derive(Clone)]
#[must_use = "a request does nothing until it is sent"]
pub struct Retrieve(rt::Params, rt::RequestOptions);

impl Retrieve {
    /// Which references come back as objects instead of ids, by their paths in the answer. An empty list is not sent. A second call replaces the first.
    pub fn expand<K>(self, value: impl rt::MaybeList<String, K>) -> Self {
        Self(self.0.maybe_list::<String, K>(1, value), self.1)
    }
}

impl rt::Retrieve for Feature {
    type Request = Retrieve;
    fn retrieve(id: rt::Id<Self>) -> Retrieve {
        retrieve(id)
    }
}

rt::request! {
    Retrieve -> Feature;
    "GetEntitlementsFeaturesId" Get "/v1/entitlements/features/{id}" Query;
    "id" required path: String;
    "expand" query: Vec<String>;
}
