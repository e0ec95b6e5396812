// Written by `cargo xtask regenerate` from spec/. To change it, change spec/ or codegen/.

use crate::rt;
use crate::v2::core::DefaultsLocale;
use crate::v2::core::FeesCollector;
use crate::v2::core::LossesCollector;

/// What the account's configurations have in common, such as currency and responsibilities.
///
/// The parameters of `defaults`.
///
/// Contract: `#/paths/~1v2~1core~1accounts/post/requestBody/content/application~1json/schema/properties/defaults`.
#[derive(Clone)]
#[must_use]
pub struct Defaults(rt::Params);

impl Defaults {
    /// Nothing set yet.
    pub fn new() -> Self {
        Default::default()
    }

    /// The currency of the amounts beside it.
    pub fn currency<K>(self, value: impl rt::Maybe<String, K>) -> Self {
        Self(self.0.maybe::<String, K>(0, value))
    }

    /// The languages that the account prefers, the best first, as tags such as `en-GB`. An empty list says that there are none. A second call replaces the first.
    pub fn locales<K>(self, value: impl rt::MaybeList<DefaultsLocale, K>) -> Self {
        Self(self.0.maybe_list::<DefaultsLocale, K>(1, value))
    }

    /// How the business presents itself: public name, website, what it sells.
    pub fn profile<K>(self, value: impl rt::Maybe<Profile, K>) -> Self {
        Self(self.0.maybe::<Profile, K>(2, value))
    }

    /// Who of Stripe and the platform pays the fees, bears losses and collects requirements.
    pub fn responsibilities<K>(
        self,
        value: impl rt::Maybe<Responsibilities, K>,
    ) -> Self {
        Self(self.0.maybe::<Responsibilities, K>(3, value))
    }

    /// Sets a parameter that the contract doesn't know.
    pub fn extra(self, name: impl Into<String>, value: impl Into<rt::Json>) -> Self {
        Self(self.0.set_extra(name, value))
    }
}

/// How the business presents itself: public name, website, what it sells.
///
/// The parameters of `defaults.profile`.
///
/// Contract: `#/paths/~1v2~1core~1accounts/post/requestBody/content/application~1json/schema/properties/defaults/properties/profile`.
#[derive(Clone)]
#[must_use]
pub struct Profile(rt::Params);

impl Profile {
    /// Nothing set yet.
    pub fn new() -> Self {
        Default::default()
    }

    /// The public website of the business.
    pub fn business_url<K>(self, value: impl rt::Maybe<String, K>) -> Self {
        Self(self.0.maybe::<String, K>(0, value))
    }

    /// The name under which customers know the business.
    pub fn doing_business_as<K>(self, value: impl rt::Maybe<String, K>) -> Self {
        Self(self.0.maybe::<String, K>(1, value))
    }

    /// What the business sells, for Stripe's risk checks alone. Customers don't see it.
    pub fn product_description<K>(self, value: impl rt::Maybe<String, K>) -> Self {
        Self(self.0.maybe::<String, K>(2, value))
    }

    /// Sets a parameter that the contract doesn't know.
    pub fn extra(self, name: impl Into<String>, value: impl Into<rt::Json>) -> Self {
        Self(self.0.set_extra(name, value))
    }
}

/// Who of Stripe and the platform pays the fees, bears losses and collects requirements.
///
/// The parameters of `defaults.responsibilities`.
///
/// Contract: `#/paths/~1v2~1core~1accounts/post/requestBody/content/application~1json/schema/properties/defaults/properties/responsibilities`.
#[derive(Clone)]
#[must_use]
pub struct Responsibilities(rt::Params);

impl Responsibilities {
    /// With what is required.
    pub fn new(
        fees_collector: FeesCollector,
        losses_collector: LossesCollector,
    ) -> Self {
        Responsibilities(
            Responsibilities::default()
                .0
                .set::<FeesCollector>(0, fees_collector)
                .set::<LossesCollector>(1, losses_collector),
        )
    }

    /// Sets a parameter that the contract doesn't know.
    pub fn extra(self, name: impl Into<String>, value: impl Into<rt::Json>) -> Self {
        Self(self.0.set_extra(name, value))
    }
}

rt::params! {
    Defaults;
    "currency": String;
    "locales": Vec<DefaultsLocale>;
    "profile": Profile;
    "responsibilities": Responsibilities;
}

rt::params! {
    Profile;
    "business_url": String;
    "doing_business_as": String;
    "product_description": String;
}

rt::params! {
    Responsibilities;
    "fees_collector" required: FeesCollector;
    "losses_collector" required: LossesCollector;
}
