// Written by `cargo xtask regenerate` from spec/. To change it, change spec/ or codegen/.
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
pub fn retrieve(
    physical_bundle: impl Into<rt::Id<crate::issuing::PhysicalBundle>>,
) -> Retrieve {
    Retrieve {
        physical_bundle: physical_bundle.into(),
        ..Default::default()
    }
}
/// The request of [`issuing.physical_bundles.retrieve`](retrieve()).
///
/// `GET /v1/issuing/physical_bundles/{physical_bundle}` (`GetIssuingPhysicalBundlesPhysicalBundle`).
#[doc(alias = "GetIssuingPhysicalBundlesPhysicalBundle")]
#[doc(alias = "getissuingphysicalbundlesphysicalbundle")]
#[derive(Clone, Default)]
#[must_use = "a request does nothing until it is sent"]
pub struct Retrieve {
    physical_bundle: rt::Id<crate::issuing::PhysicalBundle>,
    expand: Option<Vec<String>>,
    extra: rt::Extra,
    options: rt::RequestOptions,
}
impl Retrieve {
    /// Which references come back as objects instead of ids, by their paths in the answer.
    pub fn expand(mut self, value: impl IntoIterator<Item = impl Into<String>>) -> Self {
        self.expand = Some(value.into_iter().map(|item| item.into()).collect());
        self
    }
}
rt::record! {
    Retrieve;
    0 => physical_bundle "physical_bundle" required path;
    1 => expand "expand" query;
}
rt::request! {
    Retrieve -> crate::issuing::PhysicalBundle;
    "GetIssuingPhysicalBundlesPhysicalBundle" Get "/v1/issuing/physical_bundles/{physical_bundle}" Query;
}
impl rt::Retrieve for crate::issuing::PhysicalBundle {
    type Request = Retrieve;
    fn retrieve(id: rt::Id<Self>) -> Retrieve {
        retrieve(id)
    }
}
