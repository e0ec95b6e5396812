// Written by `cargo xtask regenerate` from spec/. To change it, change spec/ or codegen/.
use crate::rt;
/// Retrieve a feature.
///
/// `GET /v1/entitlements/features/{id}`
///
/// - `id`, in the path: Id. At most 5000 characters.
///
/// Feature: `entitlements`.
#[doc(alias = "GetEntitlementsFeaturesId")]
#[doc(alias = "getentitlementsfeaturesid")]
pub fn retrieve(id: impl Into<rt::Id<crate::entitlements::Feature>>) -> Retrieve {
    Retrieve {
        id: id.into(),
        ..Default::default()
    }
}
/// The request of [`entitlements.features.retrieve`](retrieve()).
///
/// `GET /v1/entitlements/features/{id}` (`GetEntitlementsFeaturesId`).
#[doc(alias = "GetEntitlementsFeaturesId")]
#[doc(alias = "getentitlementsfeaturesid")]
#[derive(Clone, Default)]
#[must_use = "a request does nothing until it is sent"]
pub struct Retrieve {
    id: rt::Id<crate::entitlements::Feature>,
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
    0 => id "id" required path;
    1 => expand "expand" query;
}
rt::request! {
    Retrieve -> crate::entitlements::Feature;
    "GetEntitlementsFeaturesId" Get "/v1/entitlements/features/{id}" Query;
}
impl rt::Retrieve for crate::entitlements::Feature {
    type Request = Retrieve;
    fn retrieve(id: rt::Id<Self>) -> Retrieve {
        retrieve(id)
    }
}
