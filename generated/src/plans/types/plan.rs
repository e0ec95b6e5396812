// Written by `cargo xtask regenerate` from spec/. To change it, change spec/ or codegen/.

use crate::plans::BillingScheme;
use crate::plans::TiersMode;
use crate::plans::TransformUsageRound;
use crate::plans::UsageType;
use crate::products::DeletedProduct;
use crate::products::Product;
use crate::rt;

/// What remains of a plan after its deletion: the id. Subscriptions to it go on.
///
/// What is left of a deleted `plan`.
///
/// Contract: `#/components/schemas/deleted_plan`.
///
/// Feature: `plans`.
#[non_exhaustive]
pub struct DeletedPlan {
    /// Names this object in other calls.
    pub id: rt::Id<Plan>,
    /// What the contract doesn't know, and what was odd.
    pub extra: rt::Extra,
}

/// What a subscription costs and how often it is billed, in the older form. [price](crate::prices::Price) does the same and more, and a plan's id works where a price is asked for.
///
/// The `plan` object.
///
/// [Stripe's reference](https://docs.stripe.com/api/plans/object)
///
/// Contract: `#/components/schemas/plan`.
///
/// Feature: `plans`. Without it, the type has its id and `json()`, and no other fields.
#[non_exhaustive]
pub struct Plan {
    /// Whether it can be used for anything new. What uses it already goes on.
    pub active: bool,
    /// The price of one unit, in the smallest currency unit. Null unless [`billing_scheme`](Self::billing_scheme) is `per_unit`, or if the price has decimals.
    pub amount: Option<i64>,
    /// The price of one unit, in the smallest currency unit with up to 12 decimals. Null unless [`billing_scheme`](Self::billing_scheme) is `per_unit`. A decimal number as text.
    pub amount_decimal: Option<rt::Decimal>,
    /// Whether each unit costs the same ([`amount`](Self::amount)), or the price follows [`tiers`](Self::tiers). `per_unit` or `tiered`.
    pub billing_scheme: BillingScheme,
    /// When it was made. In seconds since 1970.
    pub created: rt::Timestamp,
    /// The currency of the amounts beside it. A three-letter ISO 4217 code in lower case.
    pub currency: rt::Currency,
    /// Names this object in other calls.
    pub id: rt::Id<Plan>,
    /// How often it bills, together with [`interval_count`](Self::interval_count). `day`, `month`, `week` or `year`.
    pub interval: PlanInterval,
    /// How many of [`interval`](Self::interval) lie between two bills: 3 with `month` is every three months.
    pub interval_count: i64,
    /// Whether it belongs to live mode, where real money moves. False in test mode and sandboxes.
    pub livemode: bool,
    /// Your own keys and values, kept with the object. Stripe doesn't use them. May be null.
    pub metadata: Option<rt::Metadata>,
    /// Id of the [billing meter](crate::billing::Meter) that counts what is used. May be null.
    pub meter: Option<String>,
    /// Your own short note on the plan. Customers don't see it. May be null.
    pub nickname: Option<String>,
    /// The product that the plan sells. An id; the object itself when `product` is expanded. May be null.
    pub product: Option<rt::Expandable<Product, DeletedProduct>>,
    /// The steps of the price, if it is `tiered`, from the lowest quantity up.
    pub tiers: Option<Vec<PlanTier>>,
    /// Whether each unit has the price of the tier it falls in (`graduated`), or all have that of the tier reached (`volume`). May be null.
    pub tiers_mode: Option<TiersMode>,
    /// By what the quantity is divided before it is priced, and how the rest is rounded. Not with tiers. May be null.
    pub transform_usage: Option<Box<TransformUsage>>,
    /// The trial, in days, of subscriptions that are made with `trial_from_plan`. May be null.
    pub trial_period_days: Option<i64>,
    /// Whether the quantity set on the subscription is billed (`licensed`, as it is unless set) or what a meter counted (`metered`).
    pub usage_type: UsageType,
    /// What the contract doesn't know, and what was odd.
    pub extra: rt::Extra,
}

/// How often it bills, together with `interval_count`.
///
/// The values of `interval`.
///
/// Contract: `#/components/schemas/plan/properties/interval`.
///
/// Feature: `plans`.
#[derive(Clone)]
#[non_exhaustive]
pub enum PlanInterval {
    /// `day`
    Day,
    /// `month`
    Month,
    /// `week`
    Week,
    /// `year`
    Year,
    /// A value that the contract doesn't list.
    Unknown(String),
}

/// The steps of the price, if it is `tiered`, from the lowest quantity up.
///
/// Contract: `#/components/schemas/plan_tier`.
///
/// Feature: `plans`.
#[non_exhaustive]
pub struct PlanTier {
    /// The price of the whole tier, whatever the quantity in it, in the smallest currency unit. May be null.
    pub flat_amount: Option<i64>,
    /// As [`flat_amount`](Self::flat_amount), with up to 12 decimal places. A decimal number as text. May be null.
    pub flat_amount_decimal: Option<rt::Decimal>,
    /// What each one within the tier costs, in the smallest currency unit. May be null.
    pub unit_amount: Option<i64>,
    /// What each one within the tier costs, in the smallest currency unit, with up to 12 decimal places. A decimal number as text. May be null.
    pub unit_amount_decimal: Option<rt::Decimal>,
    /// The last quantity that is in the tier. Null for the last tier, which has no end.
    pub up_to: Option<i64>,
    /// What the contract doesn't know, and what was odd.
    pub extra: rt::Extra,
}

/// By what the quantity is divided before it is priced, and how the rest is rounded.
///
/// Contract: `#/components/schemas/transform_usage`.
///
/// Feature: `plans`.
#[non_exhaustive]
pub struct TransformUsage {
    /// By how much the quantity is divided before it is billed. What remains is rounded.
    pub divide_by: i64,
    /// Whether a quantity that doesn't divide evenly is rounded `up` or `down`.
    pub round: TransformUsageRound,
    /// What the contract doesn't know, and what was odd.
    pub extra: rt::Extra,
}

rt::record! {
    DeletedPlan;
    const "deleted" = Bool(true);
    const "object" = Str("plan");
    0 => id "id" required;
}

rt::record! {
    Plan;
    const "object" = Str("plan");
    0 => active = false "active" required;
    1 => amount = None "amount";
    2 => amount_decimal = None "amount_decimal";
    3 => billing_scheme "billing_scheme" required;
    4 => created "created" required;
    5 => currency "currency" required;
    6 => id "id" required;
    7 => interval "interval" required;
    8 => interval_count = 0 "interval_count" required;
    9 => livemode = false "livemode" required;
    10 => metadata = None "metadata";
    11 => meter = None "meter";
    12 => nickname = None "nickname";
    13 => product = None "product";
    14 => tiers = None "tiers";
    15 => tiers_mode = None "tiers_mode";
    16 => transform_usage = None "transform_usage";
    17 => trial_period_days = None "trial_period_days";
    18 => usage_type "usage_type" required;
}

rt::money! {
    Plan;
}

rt::expandable! {
    crate::ExpandPath;
    Plan;
    product "product" => Product;
    transform_usage "transform_usage" => TransformUsage;
}

rt::open_enum! {
    PlanInterval;
    0 => Day "day";
    1 => Month "month";
    2 => Week "week";
    3 => Year "year";
}

rt::record! {
    PlanTier;
    0 => flat_amount = None "flat_amount";
    1 => flat_amount_decimal = None "flat_amount_decimal";
    2 => unit_amount = None "unit_amount";
    3 => unit_amount_decimal = None "unit_amount_decimal";
    4 => up_to = None "up_to";
}

rt::record! {
    TransformUsage;
    0 => divide_by = 0 "divide_by" required;
    1 => round "round" required;
}
