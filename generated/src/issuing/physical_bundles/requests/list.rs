// Written by `cargo xtask regenerate` from spec/. To change it, change spec/ or codegen/.
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
#[derive(Clone, Default)]
#[must_use = "a request does nothing until it is sent"]
pub struct List {
    ending_before: Option<String>,
    expand: Option<Vec<String>>,
    limit: Option<i64>,
    starting_after: Option<String>,
    status: Option<crate::issuing::PhysicalBundleStatus>,
    r#type: Option<crate::issuing::PhysicalBundleType>,
    extra: rt::Extra,
    options: rt::RequestOptions,
}
impl List {
    /// Ending before. At most 5000 characters.
    pub fn ending_before(mut self, value: impl Into<String>) -> Self {
        self.ending_before = Some(value.into());
        self
    }
    /// Which references come back as objects instead of ids, by their paths in the answer.
    pub fn expand(mut self, value: impl IntoIterator<Item = impl Into<String>>) -> Self {
        self.expand = Some(value.into_iter().map(|item| item.into()).collect());
        self
    }
    /// Limit.
    pub fn limit(mut self, value: i64) -> Self {
        self.limit = Some(value);
        self
    }
    /// Starting after. At most 5000 characters.
    pub fn starting_after(mut self, value: impl Into<String>) -> Self {
        self.starting_after = Some(value.into());
        self
    }
    /// Status. `active`, `inactive` or `review`.
    pub fn status(mut self, value: crate::issuing::PhysicalBundleStatus) -> Self {
        self.status = Some(value);
        self
    }
    /// Type. `custom` or `standard`.
    pub fn r#type(mut self, value: crate::issuing::PhysicalBundleType) -> Self {
        self.r#type = Some(value);
        self
    }
}
rt::record! {
    List;
    0 => ending_before "ending_before" query;
    1 => expand "expand" query;
    2 => limit "limit" query;
    3 => starting_after "starting_after" query;
    4 => status "status" query;
    5 => r#type "type" query;
}
rt::request! {
    List -> rt::List<crate::issuing::PhysicalBundle>;
    "GetIssuingPhysicalBundles" Get "/v1/issuing/physical_bundles" Query;
}
rt::list! {
    List -> crate::issuing::PhysicalBundle;
}
