// Written by `cargo xtask regenerate` from spec/. To change it, change spec/ or codegen/.

use crate::accounts::Account;
use crate::rt;

/// Subscriptions resource billing mode.
///
/// Contract: `#/components/schemas/subscriptions_resource_billing_mode`.
#[derive(Default)]
#[non_exhaustive]
pub struct SubscriptionBillingMode {
    /// Flexible. May be null.
    pub flexible: Option<Box<SubscriptionBillingModeFlexible>>,
    /// Type. `classic` or `flexible`.
    pub r#type: SubscriptionBillingModeType,
    /// Updated at, in seconds since 1970.
    pub updated_at: Option<rt::Timestamp>,
    /// What the contract doesn't know, and what was odd.
    pub extra: rt::Extra,
}

/// Subscriptions resource billing mode flexible.
///
/// Contract: `#/components/schemas/subscriptions_resource_billing_mode_flexible`.
#[derive(Default)]
#[non_exhaustive]
pub struct SubscriptionBillingModeFlexible {
    /// Proration discounts. `included` or `itemized`.
    pub proration_discounts: Option<SubscriptionBillingModeFlexibleProrationDiscounts>,
    /// What the contract doesn't know, and what was odd.
    pub extra: rt::Extra,
}

/// The values of `proration_discounts`.
///
/// Contract: `#/components/schemas/subscriptions_resource_billing_mode_flexible/properties/proration_discounts`.
#[derive(Clone)]
#[non_exhaustive]
pub enum SubscriptionBillingModeFlexibleProrationDiscounts {
    /// `included`
    Included,
    /// `itemized`
    Itemized,
    /// A value that the contract doesn't list.
    Unknown(String),
}

/// The values of `type`.
///
/// Contract: `#/components/schemas/subscriptions_resource_billing_mode/properties/type`.
#[derive(Clone)]
#[non_exhaustive]
pub enum SubscriptionBillingModeType {
    /// `classic`
    Classic,
    /// `flexible`
    Flexible,
    /// A value that the contract doesn't list.
    Unknown(String),
}

/// Subscription billing thresholds.
///
/// Contract: `#/components/schemas/subscription_billing_thresholds`.
#[derive(Default)]
#[non_exhaustive]
pub struct SubscriptionBillingThresholds {
    /// Amount gte, in the currency's smallest unit. May be null.
    pub amount_gte: Option<i64>,
    /// Reset billing cycle anchor. May be null.
    pub reset_billing_cycle_anchor: Option<bool>,
    /// What the contract doesn't know, and what was odd.
    pub extra: rt::Extra,
}

/// Subscription item billing thresholds.
///
/// Contract: `#/components/schemas/subscription_item_billing_thresholds`.
#[derive(Default)]
#[non_exhaustive]
pub struct SubscriptionItemBillingThresholds {
    /// Usage gte. May be null.
    pub usage_gte: Option<i64>,
    /// What the contract doesn't know, and what was odd.
    pub extra: rt::Extra,
}

/// Subscription transfer data.
///
/// Contract: `#/components/schemas/subscription_transfer_data`.
#[derive(Default)]
#[non_exhaustive]
pub struct SubscriptionTransferData {
    /// Amount percent. May be null.
    pub amount_percent: Option<f64>,
    /// Destination. An id; the object itself when `destination` is expanded.
    pub destination: rt::Expandable<Account>,
    /// What the contract doesn't know, and what was odd.
    pub extra: rt::Extra,
}

rt::record! {
    SubscriptionBillingMode;
    0 => flexible "flexible";
    1 => r#type "type" required;
    2 => updated_at "updated_at";
}

rt::record! {
    SubscriptionBillingModeFlexible;
    0 => proration_discounts "proration_discounts";
}

rt::open_enum! {
    SubscriptionBillingModeFlexibleProrationDiscounts;
    0 => Included "included";
    1 => Itemized "itemized";
}

rt::open_enum! {
    SubscriptionBillingModeType;
    0 => Classic "classic";
    1 => Flexible "flexible";
}

rt::record! {
    SubscriptionBillingThresholds;
    0 => amount_gte "amount_gte";
    1 => reset_billing_cycle_anchor "reset_billing_cycle_anchor";
}

rt::record! {
    SubscriptionItemBillingThresholds;
    0 => usage_gte "usage_gte";
}

rt::record! {
    SubscriptionTransferData;
    0 => amount_percent "amount_percent";
    1 => destination "destination" required;
}

rt::expandable! {
    crate::ExpandPath;
    SubscriptionTransferData;
    destination "destination" => Account;
}
