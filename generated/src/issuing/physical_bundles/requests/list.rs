// Written by `cargo xtask regenerate` from spec/. To change it, change spec/ or codegen/.

use crate::issuing::PhysicalBundle;
use crate::issuing::PhysicalBundleStatus;
use crate::issuing::PhysicalBundleType;
use crate::rt;

/// List all physical bundles.
///
/// `GET /v1/issuing/physical_bundles`
///
/// Feature: `issuing`.
#[doc(alias = "GetIssuingPhysicalBundles")]
#[doc(alias = "getissuingphysicalbundles")]
pub fn list() -> List {
    Default::default()
}

/// The request of [`issuing.physical_bundles.list`](list()).
///
/// `GET /v1/issuing/physical_bundles` (`GetIssuingPhysicalBundles`).
#[doc(alias = "GetIssuingPhysicalBundles")]
#[doc(alias = "getissuingphysicalbundles")]
#[derive(Clone)]
#[must_use = "a request does nothing until it is sent"]
pub struct List(rt::Params, rt::RequestOptions);

impl List {
    /// Ending before. At most 5000 characters.
    pub fn ending_before(self, value: impl Into<String>) -> Self {
        Self(self.0.set::<String>(0, value), self.1)
    }

    /// Which references come back as objects instead of ids, by their paths in the answer. An empty list is not sent. A second call replaces the first.
    pub fn expand(self, value: impl IntoIterator<Item = impl Into<String>>) -> Self {
        Self(self.0.set_list::<String>(1, value), self.1)
    }

    /// Limit.
    pub fn limit(self, value: i64) -> Self {
        Self(self.0.set::<i64>(2, value), self.1)
    }

    /// Starting after. At most 5000 characters.
    pub fn starting_after(self, value: impl Into<String>) -> Self {
        Self(self.0.set::<String>(3, value), self.1)
    }

    /// Status. `active`, `inactive` or `review`.
    pub fn status(self, value: PhysicalBundleStatus) -> Self {
        Self(self.0.set::<PhysicalBundleStatus>(4, value), self.1)
    }

    /// Type. `custom` or `standard`.
    pub fn r#type(self, value: PhysicalBundleType) -> Self {
        Self(self.0.set::<PhysicalBundleType>(5, value), self.1)
    }
}

rt::request! {
    List -> rt::List<PhysicalBundle>;
    "GetIssuingPhysicalBundles" Get "/v1/issuing/physical_bundles" Query;
    "ending_before" query: String;
    "expand" query: Vec<String>;
    "limit" query: i64;
    "starting_after" query: String;
    "status" query: PhysicalBundleStatus;
    "type" query: PhysicalBundleType;
}

rt::list! {
    List -> PhysicalBundle;
}
