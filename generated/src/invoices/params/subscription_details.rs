// Written by `cargo xtask regenerate` from spec/. To change it, change spec/ or codegen/.

use crate::invoices::params::BillingMode;
use crate::invoices::params::Discount;
use crate::invoices::params::Interval;
use crate::invoices::params::ItemBillingThresholds;
use crate::invoices::params::ItemPriceData;
use crate::invoices::params::ProrationBehavior;
use crate::invoices::params::TrialEnd;
use crate::prices::Price;
use crate::rt;

/// The subscription items that the schedule is for.
///
/// The parameters of `subscription_details.billing_schedules[].applies_to[]`.
///
/// Contract: `#/paths/~1v1~1invoices~1create_preview/post/requestBody/content/application~1x-www-form-urlencoded/schema/properties/subscription_details/properties/billing_schedules/anyOf/0/items/properties/applies_to/items`.
#[derive(Clone)]
#[must_use]
pub struct AppliesTo(rt::Params);

impl AppliesTo {
    /// With what is required.
    pub fn new(r#type: AppliesToType) -> Self {
        AppliesTo(AppliesTo::default().0.set::<AppliesToType>(0, r#type))
    }

    /// Id of the [price](crate::prices::Price) whose subscription item follows the billing schedule.
    pub fn price<K>(self, value: impl rt::Maybe<rt::Id<Price>, K>) -> Self {
        Self(self.0.maybe::<rt::Id<Price>, K>(1, value))
    }

    /// Sets a parameter that the contract doesn't know.
    pub fn extra(self, name: impl Into<String>, value: impl Into<rt::Json>) -> Self {
        Self(self.0.set_extra(name, value))
    }
}

/// What picks the items that this counts for: always their price.
///
/// The values of `subscription_details.billing_schedules[].applies_to[].type`.
///
/// Contract: `#/paths/~1v1~1invoices~1create_preview/post/requestBody/content/application~1x-www-form-urlencoded/schema/properties/subscription_details/properties/billing_schedules/anyOf/0/items/properties/applies_to/items/properties/type`.
///
/// Feature: `invoices`.
#[derive(Clone)]
#[non_exhaustive]
pub enum AppliesToType {
    /// `price`
    Price,
    /// A value that the contract doesn't list.
    Unknown(String),
}

/// How long to bill ahead: to a date, or for a length of time.
///
/// The parameters of `subscription_details.billing_schedules[].bill_until`.
///
/// Contract: `#/paths/~1v1~1invoices~1create_preview/post/requestBody/content/application~1x-www-form-urlencoded/schema/properties/subscription_details/properties/billing_schedules/anyOf/0/items/properties/bill_until`.
#[derive(Clone)]
#[must_use]
pub struct BillUntil(rt::Params);

impl BillUntil {
    /// With what is required.
    pub fn new(r#type: BillUntilType) -> Self {
        BillUntil(BillUntil::default().0.set::<BillUntilType>(0, r#type))
    }

    /// How long to bill, as a number of days, weeks, months or years.
    pub fn duration<K>(self, value: impl rt::Maybe<BillUntilDuration, K>) -> Self {
        Self(self.0.maybe::<BillUntilDuration, K>(1, value))
    }

    /// When it is billed up to, if `type` is `timestamp`. In seconds since 1970.
    pub fn timestamp<K>(self, value: impl rt::Maybe<rt::Timestamp, K>) -> Self {
        Self(self.0.maybe::<rt::Timestamp, K>(2, value))
    }

    /// Sets a parameter that the contract doesn't know.
    pub fn extra(self, name: impl Into<String>, value: impl Into<rt::Json>) -> Self {
        Self(self.0.set_extra(name, value))
    }
}

/// How long to bill, as a number of days, weeks, months or years.
///
/// The parameters of `subscription_details.billing_schedules[].bill_until.duration`.
///
/// Contract: `#/paths/~1v1~1invoices~1create_preview/post/requestBody/content/application~1x-www-form-urlencoded/schema/properties/subscription_details/properties/billing_schedules/anyOf/0/items/properties/bill_until/properties/duration`.
#[derive(Clone)]
#[must_use]
pub struct BillUntilDuration(rt::Params);

impl BillUntilDuration {
    /// With what is required.
    pub fn new(interval: Interval) -> Self {
        BillUntilDuration(BillUntilDuration::default().0.set::<Interval>(0, interval))
    }

    /// How many of `interval` it lasts.
    pub fn interval_count(self, value: impl Into<Option<i64>>) -> Self {
        Self(self.0.option::<i64>(1, value))
    }

    /// Sets a parameter that the contract doesn't know.
    pub fn extra(self, name: impl Into<String>, value: impl Into<rt::Json>) -> Self {
        Self(self.0.set_extra(name, value))
    }
}

/// Whether it ends after a `duration` or at a `timestamp`.
///
/// The values of `subscription_details.billing_schedules[].bill_until.type`.
///
/// Contract: `#/paths/~1v1~1invoices~1create_preview/post/requestBody/content/application~1x-www-form-urlencoded/schema/properties/subscription_details/properties/billing_schedules/anyOf/0/items/properties/bill_until/properties/type`.
///
/// Feature: `invoices`.
#[derive(Clone)]
#[non_exhaustive]
pub enum BillUntilType {
    /// `duration`: For a span of time from its start.
    Duration,
    /// `timestamp`: Up to a given time.
    Timestamp,
    /// A value that the contract doesn't list.
    Unknown(String),
}

/// How far ahead items of the subscription are billed.
///
/// The parameters of `subscription_details.billing_schedules[]`.
///
/// Contract: `#/paths/~1v1~1invoices~1create_preview/post/requestBody/content/application~1x-www-form-urlencoded/schema/properties/subscription_details/properties/billing_schedules/anyOf/0/items`.
#[derive(Clone)]
#[must_use]
pub struct BillingSchedule(rt::Params);

impl BillingSchedule {
    /// Nothing set yet.
    pub fn new() -> Self {
        Default::default()
    }

    /// The subscription items that the schedule is for. All if not set. An empty list says that there are none. A second call replaces the first.
    pub fn applies_to<K>(self, value: impl rt::MaybeList<AppliesTo, K>) -> Self {
        Self(self.0.maybe_list::<AppliesTo, K>(0, value))
    }

    /// How long to bill ahead: to a date, or for a length of time.
    pub fn bill_until<K>(self, value: impl rt::Maybe<BillUntil, K>) -> Self {
        Self(self.0.maybe::<BillUntil, K>(1, value))
    }

    /// Names the billing schedule among those of the subscription. At most 200 characters.
    pub fn key<K>(self, value: impl rt::Maybe<String, K>) -> Self {
        Self(self.0.maybe::<String, K>(2, value))
    }

    /// Sets a parameter that the contract doesn't know.
    pub fn extra(self, name: impl Into<String>, value: impl Into<rt::Json>) -> Self {
        Self(self.0.set_extra(name, value))
    }
}

/// When the subscription ends.
///
/// What `subscription_details.cancel_at` can be.
///
/// Contract: `#/paths/~1v1~1invoices~1create_preview/post/requestBody/content/application~1x-www-form-urlencoded/schema/properties/subscription_details/properties/cancel_at`.
///
/// Feature: `invoices`.
#[derive(Clone)]
#[non_exhaustive]
pub enum CancelAt {
    /// A point in time.
    At(rt::Timestamp),
    /// `max_billed_until`: When the item that has been billed the furthest runs out.
    MaxBilledUntil,
    /// `max_period_end`: When the longest-running period among the items ends.
    MaxPeriodEnd,
    /// `min_period_end`: When the first period among the items ends.
    MinPeriodEnd,
    /// JSON that fits none of them.
    Unknown(Box<rt::Json>),
}

impl From<rt::Timestamp> for CancelAt {
    fn from(value: rt::Timestamp) -> Self {
        Self::At(value)
    }
}

impl From<i64> for CancelAt {
    fn from(value: i64) -> Self {
        Self::At(value.into())
    }
}

/// `now` previews the invoice of a paused subscription that is resumed at once.
///
/// The values of `subscription_details.resume_at`.
///
/// Contract: `#/paths/~1v1~1invoices~1create_preview/post/requestBody/content/application~1x-www-form-urlencoded/schema/properties/subscription_details/properties/resume_at`.
///
/// Feature: `invoices`.
#[derive(Clone)]
#[non_exhaustive]
pub enum ResumeAt {
    /// `now`
    Now,
    /// A value that the contract doesn't list.
    Unknown(String),
}

/// How the subscription would be made or changed, for a preview.
///
/// The parameters of `subscription_details`.
///
/// Contract: `#/paths/~1v1~1invoices~1create_preview/post/requestBody/content/application~1x-www-form-urlencoded/schema/properties/subscription_details`.
#[derive(Clone)]
#[must_use]
pub struct SubscriptionDetails(rt::Params);

impl SubscriptionDetails {
    /// Nothing set yet.
    pub fn new() -> Self {
        Default::default()
    }

    /// The time that billing periods are aligned to. For a subscription that exists already only `now` or `unchanged`.
    pub fn billing_cycle_anchor<K>(
        self,
        value: impl rt::Maybe<SubscriptionDetailsBillingCycleAnchor, K>,
    ) -> Self {
        Self(self.0.maybe::<SubscriptionDetailsBillingCycleAnchor, K>(0, value))
    }

    /// How prorations and invoices are calculated: `classic`, or `flexible` with the newer rules.
    pub fn billing_mode<K>(self, value: impl rt::Maybe<BillingMode, K>) -> Self {
        Self(self.0.maybe::<BillingMode, K>(1, value))
    }

    /// How far ahead items of the subscription are billed. An empty list says that there are none. A second call replaces the first.
    pub fn billing_schedules<K>(
        self,
        value: impl rt::MaybeList<BillingSchedule, K>,
    ) -> Self {
        Self(self.0.maybe_list::<BillingSchedule, K>(2, value))
    }

    /// Clears `billing_schedules`.
    pub fn clear_billing_schedules(self) -> Self {
        Self(self.0.clear(2))
    }

    /// When the subscription ends. A date before the end of the current period is prorated as [`proration_behavior`](Self::proration_behavior()) says, one within a later period always.
    pub fn cancel_at<K>(self, value: impl rt::Maybe<CancelAt, K>) -> Self {
        Self(self.0.maybe::<CancelAt, K>(3, value))
    }

    /// Clears `cancel_at`.
    pub fn clear_cancel_at(self) -> Self {
        Self(self.0.clear(3))
    }

    /// Whether the subscription ends with the current period instead of going on. False calls a planned end off.
    pub fn cancel_at_period_end<K>(self, value: impl rt::Maybe<bool, K>) -> Self {
        Self(self.0.maybe::<bool, K>(4, value))
    }

    /// Whether to preview the invoice as if the subscription ended at once.
    pub fn cancel_now<K>(self, value: impl rt::Maybe<bool, K>) -> Self {
        Self(self.0.maybe::<bool, K>(5, value))
    }

    /// Ids of the tax rates for each line that has none of its own. An empty list says that there are none. A second call replaces the first.
    pub fn default_tax_rates<K>(self, value: impl rt::MaybeList<String, K>) -> Self {
        Self(self.0.maybe_list::<String, K>(6, value))
    }

    /// Clears `default_tax_rates`.
    pub fn clear_default_tax_rates(self) -> Self {
        Self(self.0.clear(6))
    }

    /// Items to add, change or remove in the preview. An empty list says that there are none. A second call replaces the first.
    pub fn items<K>(
        self,
        value: impl rt::MaybeList<SubscriptionDetailsItem, K>,
    ) -> Self {
        Self(self.0.maybe_list::<SubscriptionDetailsItem, K>(7, value))
    }

    /// What becomes of the difference if prices, quantities or the billing cycle change in the middle of a period: on the next invoice, on one at once, or nowhere. `create_prorations` if left out. `always_invoice`, `create_prorations` or `none`.
    pub fn proration_behavior<K>(
        self,
        value: impl rt::Maybe<ProrationBehavior, K>,
    ) -> Self {
        Self(self.0.maybe::<ProrationBehavior, K>(8, value))
    }

    /// As of when the difference is worked out. Give the time of the preview, and it comes out as the preview said. In seconds since 1970.
    pub fn proration_date<K>(self, value: impl rt::Maybe<rt::Timestamp, K>) -> Self {
        Self(self.0.maybe::<rt::Timestamp, K>(9, value))
    }

    /// `now` previews the invoice of a paused subscription that is resumed at once.
    pub fn resume_at<K>(self, value: impl rt::Maybe<ResumeAt, K>) -> Self {
        Self(self.0.maybe::<ResumeAt, K>(10, value))
    }

    /// When the previewed subscription begins, a time in the past, to backdate it. In seconds since 1970.
    pub fn start_date<K>(self, value: impl rt::Maybe<rt::Timestamp, K>) -> Self {
        Self(self.0.maybe::<rt::Timestamp, K>(11, value))
    }

    /// When the trial ends and the customer first pays. `now` ends it at once.
    pub fn trial_end<K>(self, value: impl rt::Maybe<TrialEnd, K>) -> Self {
        Self(self.0.maybe::<TrialEnd, K>(12, value))
    }

    /// Sets a parameter that the contract doesn't know.
    pub fn extra(self, name: impl Into<String>, value: impl Into<rt::Json>) -> Self {
        Self(self.0.set_extra(name, value))
    }
}

/// The time that billing periods are aligned to.
///
/// What `subscription_details.billing_cycle_anchor` can be.
///
/// Contract: `#/paths/~1v1~1invoices~1create_preview/post/requestBody/content/application~1x-www-form-urlencoded/schema/properties/subscription_details/properties/billing_cycle_anchor`.
///
/// Feature: `invoices`.
#[derive(Clone)]
#[non_exhaustive]
pub enum SubscriptionDetailsBillingCycleAnchor {
    /// `now`: A new billing period begins with the change, and is billed.
    Now,
    /// `unchanged`: The billing period goes on as it was.
    Unchanged,
    /// A point in time.
    At(rt::Timestamp),
    /// JSON that fits none of them.
    Unknown(Box<rt::Json>),
}

impl From<rt::Timestamp> for SubscriptionDetailsBillingCycleAnchor {
    fn from(value: rt::Timestamp) -> Self {
        Self::At(value)
    }
}

impl From<i64> for SubscriptionDetailsBillingCycleAnchor {
    fn from(value: i64) -> Self {
        Self::At(value.into())
    }
}

/// Items to add, change or remove in the preview.
///
/// The parameters of `subscription_details.items[]`.
///
/// Contract: `#/paths/~1v1~1invoices~1create_preview/post/requestBody/content/application~1x-www-form-urlencoded/schema/properties/subscription_details/properties/items/items`.
#[derive(Clone)]
#[must_use]
pub struct SubscriptionDetailsItem(rt::Params);

impl SubscriptionDetailsItem {
    /// Nothing set yet.
    pub fn new() -> Self {
        Default::default()
    }

    /// How much usage makes an invoice before the period ends, and starts a new period. Cleared, invoices wait for the end of the period.
    pub fn billing_thresholds<K>(
        self,
        value: impl rt::Maybe<ItemBillingThresholds, K>,
    ) -> Self {
        Self(self.0.maybe::<ItemBillingThresholds, K>(0, value))
    }

    /// Clears `billing_thresholds`.
    pub fn clear_billing_thresholds(self) -> Self {
        Self(self.0.clear(0))
    }

    /// Whether to delete all usage that was reported for the item. Only for metered prices.
    pub fn clear_usage<K>(self, value: impl rt::Maybe<bool, K>) -> Self {
        Self(self.0.maybe::<bool, K>(1, value))
    }

    /// Whether to remove this item from the subscription.
    pub fn deleted<K>(self, value: impl rt::Maybe<bool, K>) -> Self {
        Self(self.0.maybe::<bool, K>(2, value))
    }

    /// The coupons, promotion codes or discounts for this item alone. They are taken off before those of the subscription. Clearing removes all. An empty list says that there are none. A second call replaces the first.
    pub fn discounts<K>(self, value: impl rt::MaybeList<Discount, K>) -> Self {
        Self(self.0.maybe_list::<Discount, K>(3, value))
    }

    /// Clears `discounts`.
    pub fn clear_discounts(self) -> Self {
        Self(self.0.clear(3))
    }

    /// Id of the subscription item to change. Without it, a new one is added.
    pub fn id<K>(self, value: impl rt::Maybe<String, K>) -> Self {
        Self(self.0.maybe::<String, K>(4, value))
    }

    /// Your own keys and values to keep with the object. In an update, keys that aren't named stay, and a key set to an empty text goes. An empty map is not sent: [`clear_metadata`](Self::clear_metadata) removes what is stored. A second call replaces the first.
    pub fn metadata<K>(self, value: impl rt::MaybeMap<String, K>) -> Self {
        Self(self.0.maybe_map::<String, K>(5, value))
    }

    /// Clears `metadata`.
    pub fn clear_metadata(self) -> Self {
        Self(self.0.clear(5))
    }

    /// Id of the [price](crate::prices::Price) to subscribe to.
    pub fn price<K>(self, value: impl rt::Maybe<rt::Id<Price>, K>) -> Self {
        Self(self.0.maybe::<rt::Id<Price>, K>(6, value))
    }

    /// Makes a price for this one use, in place of the id of one.
    pub fn price_data<K>(self, value: impl rt::Maybe<ItemPriceData, K>) -> Self {
        Self(self.0.maybe::<ItemPriceData, K>(7, value))
    }

    /// How many to subscribe to. Not for metered prices.
    pub fn quantity(self, value: impl Into<Option<i64>>) -> Self {
        Self(self.0.option::<i64>(8, value))
    }

    /// Ids of the tax rates that apply, in place of the default ones. Clearing removes them. An empty list says that there are none. A second call replaces the first.
    pub fn tax_rates<K>(self, value: impl rt::MaybeList<String, K>) -> Self {
        Self(self.0.maybe_list::<String, K>(9, value))
    }

    /// Clears `tax_rates`.
    pub fn clear_tax_rates(self) -> Self {
        Self(self.0.clear(9))
    }

    /// Sets a parameter that the contract doesn't know.
    pub fn extra(self, name: impl Into<String>, value: impl Into<rt::Json>) -> Self {
        Self(self.0.set_extra(name, value))
    }
}

rt::params! {
    AppliesTo;
    "type" required: AppliesToType;
    "price": String;
}

rt::open_enum! {
    AppliesToType;
    0 => Price "price";
}

rt::params! {
    BillUntil;
    "type" required: BillUntilType;
    "duration": BillUntilDuration;
    "timestamp": i64;
}

rt::params! {
    BillUntilDuration;
    "interval" required: Interval;
    "interval_count": i64;
}

rt::open_enum! {
    BillUntilType;
    0 => Duration "duration";
    1 => Timestamp "timestamp";
}

rt::params! {
    BillingSchedule;
    "applies_to": Vec<AppliesTo>;
    "bill_until": BillUntil;
    "key": String;
}

rt::union! {
    CancelAt;
    0 => At(integer);
    1 => MaxBilledUntil = text "max_billed_until";
    2 => MaxPeriodEnd = text "max_period_end";
    3 => MinPeriodEnd = text "min_period_end";
}

rt::open_enum! {
    ResumeAt;
    0 => Now "now";
}

rt::params! {
    SubscriptionDetails;
    "billing_cycle_anchor": SubscriptionDetailsBillingCycleAnchor;
    "billing_mode": BillingMode;
    "billing_schedules": rt::Clearable<Vec<BillingSchedule>>;
    "cancel_at": rt::Clearable<CancelAt>;
    "cancel_at_period_end": bool;
    "cancel_now": bool;
    "default_tax_rates": rt::Clearable<Vec<String>>;
    "items": Vec<SubscriptionDetailsItem>;
    "proration_behavior": ProrationBehavior;
    "proration_date": i64;
    "resume_at": ResumeAt;
    "start_date": i64;
    "trial_end": TrialEnd;
}

rt::union! {
    SubscriptionDetailsBillingCycleAnchor;
    0 => Now = text "now";
    1 => Unchanged = text "unchanged";
    2 => At(integer);
}

rt::params! {
    SubscriptionDetailsItem;
    "billing_thresholds": rt::Clearable<ItemBillingThresholds>;
    "clear_usage": bool;
    "deleted": bool;
    "discounts": rt::Clearable<Vec<Discount>>;
    "id": String;
    "metadata": rt::Clearable<std::collections::BTreeMap<String, rt::Clearable<String>>>;
    "price": String;
    "price_data": ItemPriceData;
    "quantity": i64;
    "tax_rates": rt::Clearable<Vec<String>>;
}
