// Written by `cargo xtask regenerate` from spec/. To change it, change spec/ or codegen/.

use crate::entitlements::Feature;
use crate::rt;

/// Create a feature.
///
/// `POST /v1/entitlements/features`
///
/// - `lookup_key`, in the body: Lookup key. At most 80 characters.
/// - `name`, in the body: Name. At most 80 characters.
///
/// Feature: `entitlements`.
#[doc(alias = "PostEntitlementsFeatures")]
#[doc(alias = "postentitlementsfeatures")]
pub fn create(lookup_key: impl Into<String>, name: impl Into<String>) -> Create {
    Create(
        Create::default().0.set::<String>(0, lookup_key).set::<String>(1, name),
        rt::RequestOptions::default(),
    )
}

/// The request of [`entitlements.features.create`](create()).
///
/// `POST /v1/entitlements/features` (`PostEntitlementsFeatures`).
#[doc(alias = "PostEntitlementsFeatures")]
#[doc(alias = "postentitlementsfeatures")]
#[derive(Clone)]
#[must_use = "a request does nothing until it is sent"]
pub struct Create(rt::Params, rt::RequestOptions);

impl Create {
    /// Which references come back as objects instead of ids, by their paths in the answer. An empty list is not sent. A second call replaces the first.
    pub fn expand(self, value: impl IntoIterator<Item = impl Into<String>>) -> Self {
        Self(self.0.set_list::<String>(2, value), self.1)
    }

    /// Metadata. A map with free keys. An empty map is not sent. A second call replaces the first.
    pub fn metadata(
        self,
        value: impl IntoIterator<Item = (impl Into<String>, impl Into<String>)>,
    ) -> Self {
        Self(self.0.set_map::<String>(3, value), self.1)
    }
}

rt::request! {
    Create -> Feature;
    "PostEntitlementsFeatures" Post "/v1/entitlements/features" Form;
    "lookup_key" required: String;
    "name" required: String;
    "expand": Vec<String>;
    "metadata": std::collections::BTreeMap<String, rt::Clearable<String>>;
}
