// Written by `cargo xtask regenerate` from spec/. To change it, change spec/ or codegen/.

use crate::issuing::PhysicalBundle;
use crate::rt;

/// Retrieve a physical bundle.
///
/// `GET /v1/issuing/physical_bundles/{physical_bundle}`
///
/// - `physical_bundle`, in the path: Physical bundle. At most 5000 characters.
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
    pub fn expand(self, value: impl IntoIterator<Item = impl Into<String>>) -> Self {
        Self(self.0.set_list::<String>(1, value), self.1)
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
