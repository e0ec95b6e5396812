// Written by `cargo xtask regenerate` from spec/. To change it, change spec/ or codegen/.
use crate::rt;
/// The parameters of `defaults`.
///
/// Contract: `#/paths/~1v2~1core~1accounts/post/requestBody/content/application~1json/schema/properties/defaults`.
#[derive(Clone, Default)]
#[must_use]
pub struct Defaults {
    currency: Option<String>,
    locales: Option<Vec<crate::v2::core::AccountLocale>>,
    profile: Option<Box<Profile>>,
    responsibilities: Option<Box<Responsibilities>>,
    extra: rt::Extra,
}
impl Defaults {
    /// Nothing set yet.
    pub fn new() -> Self {
        Default::default()
    }
    /// Currency.
    pub fn currency(mut self, value: impl Into<String>) -> Self {
        self.currency = Some(value.into());
        self
    }
    /// Locales.
    pub fn locales(
        mut self,
        value: impl IntoIterator<Item = crate::v2::core::AccountLocale>,
    ) -> Self {
        self.locales = Some(value.into_iter().collect());
        self
    }
    /// Profile.
    pub fn profile(mut self, value: Profile) -> Self {
        self.profile = Some(Box::new(value));
        self
    }
    /// Responsibilities.
    pub fn responsibilities(mut self, value: Responsibilities) -> Self {
        self.responsibilities = Some(Box::new(value));
        self
    }
    /// Sets a parameter that the contract doesn't know.
    pub fn extra(mut self, name: impl Into<String>, value: impl Into<rt::Json>) -> Self {
        self.extra.insert(name.into(), value.into());
        self
    }
}
rt::record! {
    Defaults;
    0 => currency "currency";
    1 => locales "locales";
    2 => profile "profile";
    3 => responsibilities "responsibilities";
}
/// The parameters of `defaults.profile`.
///
/// Contract: `#/paths/~1v2~1core~1accounts/post/requestBody/content/application~1json/schema/properties/defaults/properties/profile`.
#[derive(Clone, Default)]
#[must_use]
pub struct Profile {
    business_url: Option<String>,
    doing_business_as: Option<String>,
    product_description: Option<String>,
    extra: rt::Extra,
}
impl Profile {
    /// Nothing set yet.
    pub fn new() -> Self {
        Default::default()
    }
    /// Business url.
    pub fn business_url(mut self, value: impl Into<String>) -> Self {
        self.business_url = Some(value.into());
        self
    }
    /// Doing business as.
    pub fn doing_business_as(mut self, value: impl Into<String>) -> Self {
        self.doing_business_as = Some(value.into());
        self
    }
    /// Product description.
    pub fn product_description(mut self, value: impl Into<String>) -> Self {
        self.product_description = Some(value.into());
        self
    }
    /// Sets a parameter that the contract doesn't know.
    pub fn extra(mut self, name: impl Into<String>, value: impl Into<rt::Json>) -> Self {
        self.extra.insert(name.into(), value.into());
        self
    }
}
rt::record! {
    Profile;
    0 => business_url "business_url";
    1 => doing_business_as "doing_business_as";
    2 => product_description "product_description";
}
/// The parameters of `defaults.responsibilities`.
///
/// Contract: `#/paths/~1v2~1core~1accounts/post/requestBody/content/application~1json/schema/properties/defaults/properties/responsibilities`.
#[derive(Clone, Default)]
#[must_use]
pub struct Responsibilities {
    fees_collector: crate::v2::core::AccountFeesCollector,
    losses_collector: crate::v2::core::accounts::params::LossesCollector,
    extra: rt::Extra,
}
impl Responsibilities {
    /// With what is required.
    pub fn new(
        fees_collector: crate::v2::core::AccountFeesCollector,
        losses_collector: crate::v2::core::accounts::params::LossesCollector,
    ) -> Self {
        Self {
            fees_collector,
            losses_collector,
            ..Default::default()
        }
    }
    /// Sets a parameter that the contract doesn't know.
    pub fn extra(mut self, name: impl Into<String>, value: impl Into<rt::Json>) -> Self {
        self.extra.insert(name.into(), value.into());
        self
    }
}
rt::record! {
    Responsibilities;
    0 => fees_collector "fees_collector" required;
    1 => losses_collector "losses_collector" required;
}
