// Written by `cargo xtask regenerate` from spec/. To change it, change spec/ or codegen/.

use crate::customers::Discount;
use crate::plans::Plan;
use crate::prices::Price;
use crate::rt;
use crate::tax_rates::TaxRate;
use crate::types::SubscriptionItemBillingThresholds;

/// What remains of a subscription item after its removal from the subscription: the id.
///
/// What is left of a deleted `subscription_item`.
///
/// Contract: `#/components/schemas/deleted_subscription_item`.
///
/// Feature: `subscription_items`.
#[non_exhaustive]
pub struct DeletedSubscriptionItem {
    /// Names this object in other calls.
    pub id: rt::Id<SubscriptionItem>,
    /// What the contract doesn't know, and what was odd.
    pub extra: rt::Extra,
}

/// One [price](crate::prices::Price) in a subscription, with its quantity. A subscription has up to 20, billed together. Changing one mid-period makes prorations.
///
/// The `subscription_item` object.
///
/// [Stripe's reference](https://docs.stripe.com/api/subscription_items/object)
///
/// Contract: `#/components/schemas/subscription_item`.
///
/// Feature: `subscription_items`. Without it, the type has its id and `json()`, and no other fields.
#[non_exhaustive]
pub struct SubscriptionItem {
    /// When the time that the item has been billed for ends. In seconds since 1970.
    pub billed_until: Option<rt::Timestamp>,
    /// How much usage makes an invoice before the period ends, and starts a new period. May be null.
    pub billing_thresholds: Option<Box<SubscriptionItemBillingThresholds>>,
    /// When it was made. In seconds since 1970.
    pub created: i64,
    /// When the current billing period ends. In seconds since 1970.
    pub current_period_end: rt::Timestamp,
    /// When the current billing period began. In seconds since 1970.
    pub current_period_start: rt::Timestamp,
    /// The discounts on this item alone. They are taken off before those of the subscription. Ids; the objects themselves when `discounts` is expanded.
    pub discounts: Vec<rt::Expandable<Discount>>,
    /// Names this object in other calls.
    pub id: rt::Id<SubscriptionItem>,
    /// Your own keys and values, kept with the object. Stripe doesn't use them.
    pub metadata: rt::Metadata,
    /// What the item is for, as a plan, which is an older form of [`price`](Self::price). May be null. Deprecated.
    #[deprecated(note = "Stripe may stop sending it")]
    pub plan: Option<Box<Plan>>,
    /// The price that the customer is subscribed to.
    pub price: Price,
    /// How many the customer is subscribed to. Absent if usage is metered.
    pub quantity: Option<i64>,
    /// The subscription that bills the item.
    pub subscription: String,
    /// The tax rates on this item. If there are any, the subscription's default ones don't count. May be null.
    pub tax_rates: Option<Vec<TaxRate>>,
    /// What the contract doesn't know, and what was odd.
    pub extra: rt::Extra,
}

rt::record! {
    DeletedSubscriptionItem;
    const "deleted" = Bool(true);
    const "object" = Str("subscription_item");
    0 => id "id" required;
}

rt::record! {
    SubscriptionItem;
    const "object" = Str("subscription_item");
    0 => billed_until = None "billed_until";
    1 => billing_thresholds = None "billing_thresholds";
    2 => created = 0 "created" required;
    3 => current_period_end "current_period_end" required;
    4 => current_period_start "current_period_start" required;
    5 => discounts "discounts" required;
    6 => id "id" required;
    7 => metadata "metadata" required;
    8 => plan = None "plan";
    9 => price "price" required;
    10 => quantity = None "quantity";
    11 => subscription "subscription" required;
    12 => tax_rates = None "tax_rates";
}

rt::expandable! {
    crate::ExpandPath;
    SubscriptionItem;
    billing_thresholds "billing_thresholds" => SubscriptionItemBillingThresholds;
    discounts "discounts" => Discount;
    price "price" => Price;
    tax_rates "tax_rates" => TaxRate;
}
