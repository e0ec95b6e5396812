// Written by `cargo xtask regenerate` from spec/. To change it, change spec/ or codegen/.
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
    Create {
        lookup_key: lookup_key.into(),
        name: name.into(),
        ..Default::default()
    }
}
/// The request of [`entitlements.features.create`](create()).
///
/// `POST /v1/entitlements/features` (`PostEntitlementsFeatures`).
#[doc(alias = "PostEntitlementsFeatures")]
#[doc(alias = "postentitlementsfeatures")]
#[derive(Clone, Default)]
#[must_use = "a request does nothing until it is sent"]
pub struct Create {
    expand: Option<Vec<String>>,
    lookup_key: String,
    metadata: Option<rt::Metadata>,
    name: String,
    extra: rt::Extra,
    options: rt::RequestOptions,
}
impl Create {
    /// Which references come back as objects instead of ids, by their paths in the answer.
    pub fn expand(mut self, value: impl IntoIterator<Item = impl Into<String>>) -> Self {
        self.expand = Some(value.into_iter().map(|item| item.into()).collect());
        self
    }
    /// Metadata. A map with free keys.
    pub fn metadata(
        mut self,
        value: impl IntoIterator<Item = (impl Into<String>, impl Into<String>)>,
    ) -> Self {
        self.metadata = Some(
            value.into_iter().map(|(key, item)| (key.into(), item.into())).collect(),
        );
        self
    }
}
rt::record! {
    Create;
    0 => expand "expand";
    1 => lookup_key "lookup_key" required;
    2 => metadata "metadata";
    3 => name "name" required;
}
rt::request! {
    Create -> crate::entitlements::Feature;
    "PostEntitlementsFeatures" Post "/v1/entitlements/features" Form;
}
