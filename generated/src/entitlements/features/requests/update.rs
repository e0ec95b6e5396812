// Written by `cargo xtask regenerate` from spec/. To change it, change spec/ or codegen/.
use crate::rt;
/// Updates a feature.
///
/// `POST /v1/entitlements/features/{id}`
///
/// - `id`, in the path: Id. At most 5000 characters.
///
/// Feature: `entitlements`.
#[doc(alias = "PostEntitlementsFeaturesId")]
#[doc(alias = "postentitlementsfeaturesid")]
pub fn update(id: impl Into<rt::Id<crate::entitlements::Feature>>) -> Update {
    Update {
        id: id.into(),
        ..Default::default()
    }
}
/// The request of [`entitlements.features.update`](update()).
///
/// `POST /v1/entitlements/features/{id}` (`PostEntitlementsFeaturesId`).
#[doc(alias = "PostEntitlementsFeaturesId")]
#[doc(alias = "postentitlementsfeaturesid")]
#[derive(Clone, Default)]
#[must_use = "a request does nothing until it is sent"]
pub struct Update {
    id: rt::Id<crate::entitlements::Feature>,
    active: Option<bool>,
    expand: Option<Vec<String>>,
    metadata: rt::Clearable<rt::Metadata>,
    name: Option<String>,
    extra: rt::Extra,
    options: rt::RequestOptions,
}
impl Update {
    /// Active.
    pub fn active(mut self, value: bool) -> Self {
        self.active = Some(value);
        self
    }
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
        self.metadata = rt::Clearable::Set(
            value.into_iter().map(|(key, item)| (key.into(), item.into())).collect(),
        );
        self
    }
    /// Clears `metadata`.
    pub fn clear_metadata(mut self) -> Self {
        self.metadata = rt::Clearable::Clear;
        self
    }
    /// Name. At most 80 characters.
    pub fn name(mut self, value: impl Into<String>) -> Self {
        self.name = Some(value.into());
        self
    }
}
rt::record! {
    Update;
    0 => id "id" required path;
    1 => active "active";
    2 => expand "expand";
    3 => metadata "metadata" clearable;
    4 => name "name";
}
rt::request! {
    Update -> crate::entitlements::Feature;
    "PostEntitlementsFeaturesId" Post "/v1/entitlements/features/{id}" Form;
}
