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

/// Creates a plan, the older kind of recurring price. Prefer [`prices.create`](crate::prices::create()), which has taken its place and does more.
///
/// `POST /v1/plans`
///
/// ```
/// use stripe_client::plans;
///
/// let plan = plans::create("usd", plans::PlanInterval::Day)
///     .amount(2000)
///     .metadata([("order_id", "1001")])
///     .send(&client)
///     .await?;
/// ```
///
/// # Arguments
///
/// - `currency`, in the body: The currency of the amounts beside it.
/// - `interval`, in the body: How often it bills, together with [`interval_count`](Create::interval_count()).
///
/// # Parameters
///
/// - [`active`](Create::active()): Whether new subscriptions can use the plan, true if left out.
/// - [`amount`](Create::amount()): What each billing charges for one unit, in the smallest currency unit, 0 for a free plan.
/// - [`amount_decimal`](Create::amount_decimal()): As [`amount`](Create::amount()), with up to 12 decimals.
/// - [`billing_scheme`](Create::billing_scheme()): Whether each unit costs the same ([`amount`](Create::amount())), or the price follows [`tiers`](Create::tiers()).
/// - [`expand`](Create::expand()): Which references come back as objects instead of ids, by their paths in the answer.
/// - [`id`](Create::id()): Your own id for the plan, unlike those of your other plans.
/// - [`interval_count`](Create::interval_count()): How many of `interval` lie between two bills: 3 with `month` is every three months.
/// - [`metadata`](Create::metadata()): Your own keys and values to keep with the object.
/// - [`meter`](Create::meter()): Id of the [billing meter](crate::billing::Meter) that counts what is used.
/// - [`nickname`](Create::nickname()): Your own short note on the plan.
/// - [`product`](Create::product()): Id of the [product](crate::products::Product) that the plan sells, or the details of a new one.
/// - [`tiers`](Create::tiers()): The steps of the price, if it is `tiered`, from the lowest quantity up.
/// - [`tiers_mode`](Create::tiers_mode()): Whether each unit has the price of the tier it falls in (`graduated`), or all have that of the tier reached (`volume`).
/// - [`transform_usage`](Create::transform_usage()): By what the quantity is divided before it is priced, and how the rest is rounded.
/// - [`trial_period_days`](Create::trial_period_days()): The trial, in days, of subscriptions that are made with `trial_from_plan`.
/// - [`usage_type`](Create::usage_type()): Whether the quantity set on the subscription is billed (`licensed`, as it is unless set) or what a meter counted (`metered`).
///
/// # Answer
///
/// [`Plan`](crate::plans::Plan).
///
/// [Stripe's reference](https://docs.stripe.com/api/plans/create)
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
    /// Whether new subscriptions can use the plan, true if left out.
    pub fn active<K>(self, value: impl rt::Maybe<bool, K>) -> Self {
        Self(self.0.maybe::<bool, K>(2, value), self.1)
    }

    /// What each billing charges for one unit, in the smallest currency unit, 0 for a free plan.
    pub fn amount(self, value: impl Into<Option<i64>>) -> Self {
        Self(self.0.option::<i64>(3, value), self.1)
    }

    /// As [`amount`](Self::amount()), with up to 12 decimals. Only one of the two can be set. A decimal number as text.
    pub fn amount_decimal<K>(self, value: impl rt::Maybe<rt::Decimal, K>) -> Self {
        Self(self.0.maybe::<rt::Decimal, K>(4, value), self.1)
    }

    /// Whether each unit costs the same ([`amount`](Self::amount())), or the price follows [`tiers`](Self::tiers()). `per_unit` or `tiered`.
    pub fn billing_scheme<K>(self, value: impl rt::Maybe<BillingScheme, K>) -> Self {
        Self(self.0.maybe::<BillingScheme, K>(5, value), self.1)
    }

    /// Which references come back as objects instead of ids, by their paths in the answer. An empty list is not sent. A second call replaces the first.
    pub fn expand<K>(self, value: impl rt::MaybeList<String, K>) -> Self {
        Self(self.0.maybe_list::<String, K>(6, value), self.1)
    }

    /// Your own id for the plan, unlike those of your other plans. Stripe makes one up if left out. Live and test mode may have the same.
    pub fn id<K>(self, value: impl rt::Maybe<String, K>) -> Self {
        Self(self.0.maybe::<String, K>(7, value), self.1)
    }

    /// How many of `interval` lie between two bills: 3 with `month` is every three months. Three years at most.
    pub fn interval_count(self, value: impl Into<Option<i64>>) -> Self {
        Self(self.0.option::<i64>(8, value), self.1)
    }

    /// Your own keys and values to keep with the object. In an update, keys that aren't named stay, and a key set to an empty text goes. An empty map is not sent: [`clear_metadata`](Self::clear_metadata) removes what is stored. A second call replaces the first.
    pub fn metadata<K>(self, value: impl rt::MaybeMap<String, K>) -> Self {
        Self(self.0.maybe_map::<String, K>(9, value), self.1)
    }

    /// Clears `metadata`.
    pub fn clear_metadata(self) -> Self {
        Self(self.0.clear(9), self.1)
    }

    /// Id of the [billing meter](crate::billing::Meter) that counts what is used.
    pub fn meter<K>(self, value: impl rt::Maybe<rt::Id<Meter>, K>) -> Self {
        Self(self.0.maybe::<rt::Id<Meter>, K>(10, value), self.1)
    }

    /// Your own short note on the plan. Customers don't see it.
    pub fn nickname<K>(self, value: impl rt::Maybe<String, K>) -> Self {
        Self(self.0.maybe::<String, K>(11, value), self.1)
    }

    /// Id of the [product](crate::products::Product) that the plan sells, or the details of a new one.
    pub fn product<K>(self, value: impl rt::Maybe<Product, K>) -> Self {
        Self(self.0.maybe::<Product, K>(12, value), self.1)
    }

    /// The steps of the price, if it is `tiered`, from the lowest quantity up. An empty list says that there are none. A second call replaces the first.
    pub fn tiers<K>(self, value: impl rt::MaybeList<Tier, K>) -> Self {
        Self(self.0.maybe_list::<Tier, K>(13, value), self.1)
    }

    /// Whether each unit has the price of the tier it falls in (`graduated`), or all have that of the tier reached (`volume`).
    pub fn tiers_mode<K>(self, value: impl rt::Maybe<TiersMode, K>) -> Self {
        Self(self.0.maybe::<TiersMode, K>(14, value), self.1)
    }

    /// By what the quantity is divided before it is priced, and how the rest is rounded. Not with tiers.
    pub fn transform_usage<K>(self, value: impl rt::Maybe<TransformUsage, K>) -> Self {
        Self(self.0.maybe::<TransformUsage, K>(15, value), self.1)
    }

    /// The trial, in days, of subscriptions that are made with `trial_from_plan`.
    pub fn trial_period_days(self, value: impl Into<Option<i64>>) -> Self {
        Self(self.0.option::<i64>(16, value), self.1)
    }

    /// Whether the quantity set on the subscription is billed (`licensed`, as it is unless set) or what a meter counted (`metered`).
    pub fn usage_type<K>(self, value: impl rt::Maybe<UsageType, K>) -> Self {
        Self(self.0.maybe::<UsageType, K>(17, value), self.1)
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
