// Written by `cargo xtask regenerate` from spec/. To change it, change spec/ or codegen/.

use crate::issuing::PhysicalBundle;
use crate::rt;

/// Fetches a bundle that physical cards are made of, with what a design for it can and must have.
///
/// `GET /v1/issuing/physical_bundles/{physical_bundle}`
///
/// ```
/// use stripe_client::issuing;
///
/// let physical_bundle = issuing::physical_bundles::retrieve("ics_123")
///     .send(&client)
///     .await?;
/// ```
///
/// # Arguments
///
/// - `physical_bundle`, in the path: Id of the issuing physical bundle.
///
/// # Parameters
///
/// - [`expand`](Retrieve::expand()): Which references come back as objects instead of ids, by their paths in the answer.
///
/// # Answer
///
/// [`PhysicalBundle`](crate::issuing::PhysicalBundle).
///
/// [Stripe's reference](https://docs.stripe.com/api/issuing/physical_bundles/retrieve)
///
/// Feature: `issuing`.
#[doc(alias = "GetIssuingPhysicalBundlesPhysicalBundle")]
#[doc(alias = "getissuingphysicalbundlesphysicalbundle")]
pub fn retrieve(physical_bundle: impl Into<rt::Id<PhysicalBundle>>) -> Retrieve {
    Retrieve(
        Retrieve::default().0.set::<rt::Id<PhysicalBundle>>(0, physical_bundle),
        rt::RequestOptions::default(),
    )
}

/// The request of [`issuing.physical_bundles.retrieve`](retrieve()).
///
/// `GET /v1/issuing/physical_bundles/{physical_bundle}` (`GetIssuingPhysicalBundlesPhysicalBundle`).
#[doc(alias = "GetIssuingPhysicalBundlesPhysicalBundle")]
#[doc(alias = "getissuingphysicalbundlesphysicalbundle")]
#[derive(Clone)]
#[must_use = "a request does nothing until it is sent"]
pub struct Retrieve(rt::Params, rt::RequestOptions);

impl Retrieve {
    /// Which references come back as objects instead of ids, by their paths in the answer. An empty list is not sent. A second call replaces the first.
    pub fn expand<K>(self, value: impl rt::MaybeList<String, K>) -> Self {
        Self(self.0.maybe_list::<String, K>(1, value), self.1)
    }
}

impl rt::Retrieve for PhysicalBundle {
    type Request = Retrieve;
    fn retrieve(id: rt::Id<Self>) -> Retrieve {
        retrieve(id)
    }
}

rt::request! {
    Retrieve -> PhysicalBundle;
    "GetIssuingPhysicalBundlesPhysicalBundle" Get "/v1/issuing/physical_bundles/{physical_bundle}" Query;
    "physical_bundle" required path: String;
    "expand" query: Vec<String>;
}
