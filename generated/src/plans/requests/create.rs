// Written by `cargo xtask regenerate` from spec/. To change it, change spec/ or codegen/.
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
pub fn create(
    currency: impl Into<rt::Currency>,
    interval: crate::types::Interval,
) -> Create {
    Create {
        currency: currency.into(),
        interval,
        ..Default::default()
    }
}
/// The request of [`plans.create`](create()).
///
/// `POST /v1/plans` (`PostPlans`).
#[doc(alias = "PostPlans")]
#[doc(alias = "postplans")]
#[derive(Clone, Default)]
#[must_use = "a request does nothing until it is sent"]
pub struct Create {
    active: Option<bool>,
    amount: Option<i64>,
    amount_decimal: Option<rt::Decimal>,
    billing_scheme: Option<crate::types::BillingScheme>,
    currency: rt::Currency,
    expand: Option<Vec<String>>,
    id: Option<String>,
    interval: crate::types::Interval,
    interval_count: Option<i64>,
    metadata: rt::Clearable<rt::Metadata>,
    meter: Option<rt::Id<crate::billing::Meter>>,
    nickname: Option<String>,
    product: Option<crate::plans::params::Product>,
    tiers: Option<Vec<crate::params::Tier>>,
    tiers_mode: Option<crate::types::TiersMode>,
    transform_usage: Option<Box<crate::params::TransformUsage>>,
    trial_period_days: Option<i64>,
    usage_type: Option<crate::types::UsageType>,
    extra: rt::Extra,
    options: rt::RequestOptions,
}
impl Create {
    /// Active.
    pub fn active(mut self, value: bool) -> Self {
        self.active = Some(value);
        self
    }
    /// Amount, in the currency's smallest unit.
    pub fn amount(mut self, value: i64) -> Self {
        self.amount = Some(value);
        self
    }
    /// Amount decimal. A decimal number as text.
    pub fn amount_decimal(mut self, value: impl Into<rt::Decimal>) -> Self {
        self.amount_decimal = Some(value.into());
        self
    }
    /// Billing scheme. `per_unit` or `tiered`.
    pub fn billing_scheme(mut self, value: crate::types::BillingScheme) -> Self {
        self.billing_scheme = Some(value);
        self
    }
    /// Which references come back as objects instead of ids, by their paths in the answer.
    pub fn expand(mut self, value: impl IntoIterator<Item = impl Into<String>>) -> Self {
        self.expand = Some(value.into_iter().map(|item| item.into()).collect());
        self
    }
    /// Id. At most 5000 characters.
    pub fn id(mut self, value: impl Into<String>) -> Self {
        self.id = Some(value.into());
        self
    }
    /// Interval count.
    pub fn interval_count(mut self, value: i64) -> Self {
        self.interval_count = Some(value);
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
    /// Meter. At most 5000 characters.
    pub fn meter(mut self, value: impl Into<rt::Id<crate::billing::Meter>>) -> Self {
        self.meter = Some(value.into());
        self
    }
    /// Nickname. At most 5000 characters.
    pub fn nickname(mut self, value: impl Into<String>) -> Self {
        self.nickname = Some(value.into());
        self
    }
    /// Product.
    pub fn product(mut self, value: impl Into<crate::plans::params::Product>) -> Self {
        self.product = Some(value.into());
        self
    }
    /// Tiers.
    pub fn tiers(
        mut self,
        value: impl IntoIterator<Item = crate::params::Tier>,
    ) -> Self {
        self.tiers = Some(value.into_iter().collect());
        self
    }
    /// Tiers mode. `graduated` or `volume`.
    pub fn tiers_mode(mut self, value: crate::types::TiersMode) -> Self {
        self.tiers_mode = Some(value);
        self
    }
    /// Transform usage.
    pub fn transform_usage(mut self, value: crate::params::TransformUsage) -> Self {
        self.transform_usage = Some(Box::new(value));
        self
    }
    /// Trial period days.
    pub fn trial_period_days(mut self, value: i64) -> Self {
        self.trial_period_days = Some(value);
        self
    }
    /// Usage type. `licensed` or `metered`.
    pub fn usage_type(mut self, value: crate::types::UsageType) -> Self {
        self.usage_type = Some(value);
        self
    }
    /// Expands what a path leads to, beside what is expanded already: at most four levels deep.
    pub fn expand_path<T, L>(
        mut self,
        path: impl FnOnce(
            crate::ExpandPath<crate::plans::Plan>,
        ) -> crate::ExpandPath<T, L>,
    ) -> Self {
        self.expand.get_or_insert_default().push(path(Default::default()).into());
        self
    }
}
rt::record! {
    Create;
    0 => active "active";
    1 => amount "amount";
    2 => amount_decimal "amount_decimal";
    3 => billing_scheme "billing_scheme";
    4 => currency "currency" required;
    5 => expand "expand";
    6 => id "id";
    7 => interval "interval" required;
    8 => interval_count "interval_count";
    9 => metadata "metadata" clearable;
    10 => meter "meter";
    11 => nickname "nickname";
    12 => product "product";
    13 => tiers "tiers";
    14 => tiers_mode "tiers_mode";
    15 => transform_usage "transform_usage";
    16 => trial_period_days "trial_period_days";
    17 => usage_type "usage_type";
}
rt::request! {
    Create -> crate::plans::Plan;
    "PostPlans" Post "/v1/plans" Form;
}
