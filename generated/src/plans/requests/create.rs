// Written by `cargo xtask regenerate` from spec/. To change it, change spec/ or codegen/.

use crate::billing::Meter;
use crate::plans::BillingScheme;
use crate::plans::Plan;
use crate::plans::PlanInterval;
use crate::plans::TiersMode;
use crate::plans::UsageType;
use crate::plans::params::Product;
use crate::plans::params::Tier;
use crate::plans::params::TransformUsage;
use crate::rt;

/// Create a plan.
///
/// `POST /v1/plans`
///
/// - `currency`, in the body: Currency. A three-letter ISO 4217 code in lower case.
/// - `interval`, in the body: Interval. `day`, `month`, `week` or `year`.
///
/// Feature: `plans`.
#[doc(alias = "PostPlans")]
#[doc(alias = "postplans")]
pub fn create(currency: impl Into<rt::Currency>, interval: PlanInterval) -> Create {
    Create(
        Create::default()
            .0
            .set::<rt::Currency>(0, currency)
            .set::<PlanInterval>(1, interval),
        rt::RequestOptions::default(),
    )
}

/// The request of [`plans.create`](create()).
///
/// `POST /v1/plans` (`PostPlans`).
#[doc(alias = "PostPlans")]
#[doc(alias = "postplans")]
#[derive(Clone)]
#[must_use = "a request does nothing until it is sent"]
pub struct Create(rt::Params, rt::RequestOptions);

impl Create {
    /// Active.
    pub fn active(self, value: bool) -> Self {
        Self(self.0.set::<bool>(2, value), self.1)
    }

    /// Amount, in the currency's smallest unit.
    pub fn amount(self, value: i64) -> Self {
        Self(self.0.set::<i64>(3, value), self.1)
    }

    /// Amount decimal. A decimal number as text.
    pub fn amount_decimal(self, value: impl Into<rt::Decimal>) -> Self {
        Self(self.0.set::<rt::Decimal>(4, value), self.1)
    }

    /// Billing scheme. `per_unit` or `tiered`.
    pub fn billing_scheme(self, value: BillingScheme) -> Self {
        Self(self.0.set::<BillingScheme>(5, value), self.1)
    }

    /// Which references come back as objects instead of ids, by their paths in the answer. An empty list is not sent. A second call replaces the first.
    pub fn expand(self, value: impl IntoIterator<Item = impl Into<String>>) -> Self {
        Self(self.0.set_list::<String>(6, value), self.1)
    }

    /// Id. At most 5000 characters.
    pub fn id(self, value: impl Into<String>) -> Self {
        Self(self.0.set::<String>(7, value), self.1)
    }

    /// Interval count.
    pub fn interval_count(self, value: i64) -> Self {
        Self(self.0.set::<i64>(8, value), self.1)
    }

    /// Metadata. A map with free keys. An empty map is not sent: [`clear_metadata`](Self::clear_metadata) removes what is stored. A second call replaces the first.
    pub fn metadata(
        self,
        value: impl IntoIterator<Item = (impl Into<String>, impl Into<String>)>,
    ) -> Self {
        Self(self.0.set_map::<String>(9, value), self.1)
    }

    /// Clears `metadata`.
    pub fn clear_metadata(self) -> Self {
        Self(self.0.clear(9), self.1)
    }

    /// Meter. At most 5000 characters.
    pub fn meter(self, value: impl Into<rt::Id<Meter>>) -> Self {
        Self(self.0.set::<rt::Id<Meter>>(10, value), self.1)
    }

    /// Nickname. At most 5000 characters.
    pub fn nickname(self, value: impl Into<String>) -> Self {
        Self(self.0.set::<String>(11, value), self.1)
    }

    /// Product.
    pub fn product(self, value: impl Into<Product>) -> Self {
        Self(self.0.set::<Product>(12, value), self.1)
    }

    /// Tiers. An empty list says that there are none. A second call replaces the first.
    pub fn tiers(self, value: impl IntoIterator<Item = Tier>) -> Self {
        Self(self.0.set_list::<Tier>(13, value), self.1)
    }

    /// Tiers mode. `graduated` or `volume`.
    pub fn tiers_mode(self, value: TiersMode) -> Self {
        Self(self.0.set::<TiersMode>(14, value), self.1)
    }

    /// Transform usage.
    pub fn transform_usage(self, value: TransformUsage) -> Self {
        Self(self.0.set::<TransformUsage>(15, value), self.1)
    }

    /// Trial period days.
    pub fn trial_period_days(self, value: i64) -> Self {
        Self(self.0.set::<i64>(16, value), self.1)
    }

    /// Usage type. `licensed` or `metered`.
    pub fn usage_type(self, value: UsageType) -> Self {
        Self(self.0.set::<UsageType>(17, value), self.1)
    }

    /// Expands what a path leads to, beside what is expanded already: at most four levels deep.
    pub fn expand_path<T, L>(
        self,
        path: fn(crate::ExpandPath<Plan>) -> crate::ExpandPath<T, L>,
    ) -> Self {
        Self(self.0.push(6, path(Default::default())), self.1)
    }
}

rt::request! {
    Create -> Plan;
    "PostPlans" Post "/v1/plans" Form;
    "currency" required: String;
    "interval" required: PlanInterval;
    "active": bool;
    "amount": i64;
    "amount_decimal": String;
    "billing_scheme": BillingScheme;
    "expand": Vec<String>;
    "id": String;
    "interval_count": i64;
    "metadata": rt::Clearable<std::collections::BTreeMap<String, rt::Clearable<String>>>;
    "meter": String;
    "nickname": String;
    "product": Product;
    "tiers": Vec<Tier>;
    "tiers_mode": TiersMode;
    "transform_usage": TransformUsage;
    "trial_period_days": i64;
    "usage_type": UsageType;
}
