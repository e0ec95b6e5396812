// Written by `cargo xtask regenerate` from spec/. To change it, change spec/ or codegen/.

use crate::customers::Discount;
use crate::prices::Price;
use crate::rt;
use crate::tax_rates::TaxRate;
use crate::types::SubscriptionItemBillingThresholds;

/// What is left of a deleted `subscription_item`.
///
/// Contract: `#/components/schemas/deleted_subscription_item`.
///
/// Feature: `subscription_items`.
#[cfg(feature = "subscription_items")]
#[derive(Default)]
#[non_exhaustive]
pub struct DeletedSubscriptionItem {
    /// Id. At most 5000 characters.
    pub id: rt::Id<SubscriptionItem>,
    /// What the contract doesn't know, and what was odd.
    pub extra: rt::Extra,
}

/// The `subscription_item` object.
///
/// Contract: `#/components/schemas/subscription_item`.
#[derive(Default)]
#[non_exhaustive]
pub struct SubscriptionItem {
    /// Billed until, in seconds since 1970.
    pub billed_until: Option<rt::Timestamp>,
    /// Billing thresholds. May be null.
    pub billing_thresholds: Option<Box<SubscriptionItemBillingThresholds>>,
    /// Created.
    pub created: i64,
    /// Current period end, in seconds since 1970.
    pub current_period_end: rt::Timestamp,
    /// Current period start, in seconds since 1970.
    pub current_period_start: rt::Timestamp,
    /// Discounts. An id; the object itself when `discounts` is expanded.
    pub discounts: Vec<rt::Expandable<Discount>>,
    /// Id. At most 5000 characters.
    pub id: rt::Id<SubscriptionItem>,
    /// Metadata. A map with free keys.
    pub metadata: rt::Metadata,
    /// Price.
    pub price: Price,
    /// Quantity.
    pub quantity: Option<i64>,
    /// Subscription. At most 5000 characters.
    pub subscription: String,
    /// Tax rates. May be null.
    pub tax_rates: Option<Vec<TaxRate>>,
    /// What the contract doesn't know, and what was odd.
    pub extra: rt::Extra,
}

#[cfg(feature = "subscription_items")]
rt::record! {
    DeletedSubscriptionItem;
    const "deleted" = Bool(true);
    const "object" = Str("subscription_item");
    0 => id "id" required;
}

rt::record! {
    SubscriptionItem;
    const "object" = Str("subscription_item");
    0 => billed_until "billed_until";
    1 => billing_thresholds "billing_thresholds";
    2 => created "created" required;
    3 => current_period_end "current_period_end" required;
    4 => current_period_start "current_period_start" required;
    5 => discounts "discounts" required;
    6 => id "id" required;
    7 => metadata "metadata" required;
    8 => price "price" required;
    9 => quantity "quantity";
    10 => subscription "subscription" required;
    11 => tax_rates "tax_rates";
}

rt::expandable! {
    crate::ExpandPath;
    SubscriptionItem;
    billing_thresholds "billing_thresholds" => SubscriptionItemBillingThresholds;
    discounts "discounts" => Discount;
    price "price" => Price;
    tax_rates "tax_rates" => TaxRate;
}
