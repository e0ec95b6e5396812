// Written by `cargo xtask regenerate` from spec/. To change it, change spec/ or codegen/.

use crate::rt;

/// Which rules the subscription computes prorations and credits by, the newer flexible ones or the classic ones. It can go from classic to flexible, not back.
///
/// Contract: `#/components/schemas/subscriptions_resource_billing_mode`.
#[cfg(
    any(
        feature = "customers",
        feature = "subscription_schedules",
        feature = "subscriptions"
    )
)]
#[non_exhaustive]
pub struct SubscriptionBillingMode {
    /// How the flexible billing mode works. Only in that mode. May be null.
    pub flexible: Option<Box<SubscriptionBillingModeFlexible>>,
    /// How prorations and invoices are worked out: `flexible` is newer and more exact, `classic` the old way.
    pub r#type: SubscriptionBillingModeType,
    /// When the subscription came to this billing mode. In seconds since 1970.
    pub updated_at: Option<rt::Timestamp>,
    /// What the contract doesn't know, and what was odd.
    pub extra: rt::Extra,
}

/// How prorations show discounts under the flexible rules: taken off in the amount, or by themselves.
///
/// Contract: `#/components/schemas/subscriptions_resource_billing_mode_flexible`.
#[cfg(
    any(
        feature = "customers",
        feature = "quotes",
        feature = "subscription_schedules",
        feature = "subscriptions"
    )
)]
#[non_exhaustive]
pub struct SubscriptionBillingModeFlexible {
    /// Whether amounts of prorations have discounts taken off already, or show them apart. `included` or `itemized`.
    pub proration_discounts: Option<SubscriptionBillingModeFlexibleProrationDiscounts>,
    /// What the contract doesn't know, and what was odd.
    pub extra: rt::Extra,
}

/// Whether amounts of prorations have discounts taken off already, or show them apart.
///
/// The values of `proration_discounts`.
///
/// Contract: `#/components/schemas/subscriptions_resource_billing_mode_flexible/properties/proration_discounts`.
#[cfg(
    any(
        feature = "customers",
        feature = "quotes",
        feature = "subscription_schedules",
        feature = "subscriptions"
    )
)]
#[derive(Clone)]
#[non_exhaustive]
pub enum SubscriptionBillingModeFlexibleProrationDiscounts {
    /// `included`: Prorations are shown with discounts taken off.
    Included,
    /// `itemized`: Prorations are shown in full, discounts beside them.
    Itemized,
    /// A value that the contract doesn't list.
    Unknown(String),
}

/// How prorations and invoices are worked out: `flexible` is newer and more exact, `classic` the old way.
///
/// The values of `type`.
///
/// Contract: `#/components/schemas/subscriptions_resource_billing_mode/properties/type`.
#[cfg(
    any(
        feature = "customers",
        feature = "subscription_schedules",
        feature = "subscriptions"
    )
)]
#[derive(Clone)]
#[non_exhaustive]
pub enum SubscriptionBillingModeType {
    /// `classic`: Prorations and invoices as they always were.
    Classic,
    /// `flexible`: More exact prorations, and mixed intervals on one subscription. The newer way, which new integrations should take.
    Flexible,
    /// A value that the contract doesn't list.
    Unknown(String),
}

/// At which sum the subscription is billed before its period ends, and whether the period begins anew then.
///
/// Contract: `#/components/schemas/subscription_billing_thresholds`.
#[cfg(
    any(
        feature = "customers",
        feature = "subscription_schedules",
        feature = "subscriptions"
    )
)]
#[non_exhaustive]
pub struct SubscriptionBillingThresholds {
    /// How much usage must come to, in the smallest currency unit, to make an invoice before the period ends. May be null.
    pub amount_gte: Option<i64>,
    /// Whether a new period begins at the moment that a threshold is reached. Not with plans that aggregate usage as `last_ever`. May be null.
    pub reset_billing_cycle_anchor: Option<bool>,
    /// What the contract doesn't know, and what was odd.
    pub extra: rt::Extra,
}

/// At which usage the subscription is billed before the period ends.
///
/// Contract: `#/components/schemas/subscription_item_billing_thresholds`.
#[cfg(any(feature = "subscription_items", feature = "subscription_schedules"))]
#[non_exhaustive]
pub struct SubscriptionItemBillingThresholds {
    /// How much usage makes an invoice before the period ends. May be null.
    pub usage_gte: Option<i64>,
    /// What the contract doesn't know, and what was odd.
    pub extra: rt::Extra,
}

/// The connected account that gets the money of the subscription's invoices, or a share of it.
///
/// Contract: `#/components/schemas/subscription_transfer_data`.
#[cfg(
    any(
        feature = "customers",
        feature = "subscription_schedules",
        feature = "subscriptions"
    )
)]
#[non_exhaustive]
pub struct SubscriptionTransferData {
    /// Which percentage of each invoice goes to the destination account, from 0 to 100 with two decimals. All of it if not set. May be null.
    pub amount_percent: Option<f64>,
    /// The connected account that gets the money once the payment succeeds. An id; the object itself when `destination` is expanded.
    pub destination: rt::Expandable<crate::accounts::Account>,
    /// What the contract doesn't know, and what was odd.
    pub extra: rt::Extra,
}

#[cfg(any(feature = "customers", feature = "subscription_schedules", feature = "subscriptions"))]
rt::record! {
    SubscriptionBillingMode;
    0 => flexible = None "flexible";
    1 => r#type "type" required;
    2 => updated_at = None "updated_at";
}

#[cfg(any(feature = "customers", feature = "quotes", feature = "subscription_schedules", feature = "subscriptions"))]
rt::record! {
    SubscriptionBillingModeFlexible;
    0 => proration_discounts = None "proration_discounts";
}

#[cfg(any(feature = "customers", feature = "quotes", feature = "subscription_schedules", feature = "subscriptions"))]
rt::open_enum! {
    SubscriptionBillingModeFlexibleProrationDiscounts;
    0 => Included "included";
    1 => Itemized "itemized";
}

#[cfg(any(feature = "customers", feature = "subscription_schedules", feature = "subscriptions"))]
rt::open_enum! {
    SubscriptionBillingModeType;
    0 => Classic "classic";
    1 => Flexible "flexible";
}

#[cfg(any(feature = "customers", feature = "subscription_schedules", feature = "subscriptions"))]
rt::record! {
    SubscriptionBillingThresholds;
    0 => amount_gte = None "amount_gte";
    1 => reset_billing_cycle_anchor = None "reset_billing_cycle_anchor";
}

#[cfg(any(feature = "subscription_items", feature = "subscription_schedules"))]
rt::record! {
    SubscriptionItemBillingThresholds;
    0 => usage_gte = None "usage_gte";
}

#[cfg(any(feature = "customers", feature = "subscription_schedules", feature = "subscriptions"))]
rt::record! {
    SubscriptionTransferData;
    0 => amount_percent = None "amount_percent";
    1 => destination "destination" required;
}

#[cfg(any(feature = "customers", feature = "subscription_schedules", feature = "subscriptions"))]
rt::expandable! {
    crate::ExpandPath;
    SubscriptionTransferData;
    destination "destination" => crate::accounts::Account;
}
