// Written by `cargo xtask regenerate` from spec/. To change it, change spec/ or codegen/.
use crate::rt;
/// The parameters of `collection_options`.
///
/// Contract: `#/paths/~1v1~1account_links/post/requestBody/content/application~1x-www-form-urlencoded/schema/properties/collection_options`.
#[derive(Clone, Default)]
#[must_use]
pub struct CollectionOptions {
    fields: Option<crate::v2::core::AccountLinkFields>,
    future_requirements: Option<crate::v2::core::AccountLinkFutureRequirements>,
    extra: rt::Extra,
}
impl CollectionOptions {
    /// Nothing set yet.
    pub fn new() -> Self {
        Default::default()
    }
    /// Fields. `currently_due` or `eventually_due`.
    pub fn fields(mut self, value: crate::v2::core::AccountLinkFields) -> Self {
        self.fields = Some(value);
        self
    }
    /// Future requirements. `include` or `omit`.
    pub fn future_requirements(
        mut self,
        value: crate::v2::core::AccountLinkFutureRequirements,
    ) -> Self {
        self.future_requirements = Some(value);
        self
    }
    /// Sets a parameter that the contract doesn't know.
    pub fn extra(mut self, name: impl Into<String>, value: impl Into<rt::Json>) -> Self {
        self.extra.insert(name.into(), value.into());
        self
    }
}
rt::record! {
    CollectionOptions;
    0 => fields "fields";
    1 => future_requirements "future_requirements";
}
