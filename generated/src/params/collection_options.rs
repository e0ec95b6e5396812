// Written by `cargo xtask regenerate` from spec/. To change it, change spec/ or codegen/.
use crate::rt;
/// The parameters of `collection_options`.
///
/// Contract: `#/paths/~1v1~1account_links/post/requestBody/content/application~1x-www-form-urlencoded/schema/properties/collection_options`.
#[derive(Clone)]
#[must_use]
pub struct CollectionOptions(rt::Params);
impl CollectionOptions {
    /// Nothing set yet.
    pub fn new() -> Self {
        Default::default()
    }
    /// Fields. `currently_due` or `eventually_due`.
    pub fn fields(self, value: crate::v2::core::AccountLinkFields) -> Self {
        Self(self.0.set::<crate::v2::core::AccountLinkFields>(0, value))
    }
    /// Future requirements. `include` or `omit`.
    pub fn future_requirements(
        self,
        value: crate::v2::core::AccountLinkFutureRequirements,
    ) -> Self {
        Self(self.0.set::<crate::v2::core::AccountLinkFutureRequirements>(1, value))
    }
    /// Sets a parameter that the contract doesn't know.
    pub fn extra(self, name: impl Into<String>, value: impl Into<rt::Json>) -> Self {
        Self(self.0.set_extra(name, value))
    }
}
rt::params! {
    CollectionOptions;
    "fields": Option<crate::v2::core::AccountLinkFields>;
    "future_requirements": Option<crate::v2::core::AccountLinkFutureRequirements>;
}
