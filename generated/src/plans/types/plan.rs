// Written by `cargo xtask regenerate` from spec/. To change it, change spec/ or codegen/.

use crate::plans::BillingScheme;
use crate::plans::TiersMode;
use crate::plans::TransformUsageRound;
use crate::plans::UsageType;
use crate::products::DeletedProduct;
use crate::products::Product;
use crate::rt;

/// What is left of a deleted `plan`.
///
/// Contract: `#/components/schemas/deleted_plan`.
///
/// Feature: `plans`.
#[derive(Default)]
#[non_exhaustive]
pub struct DeletedPlan {
    /// Id. At most 5000 characters.
    pub id: rt::Id<Plan>,
    /// What the contract doesn't know, and what was odd.
    pub extra: rt::Extra,
}

/// The `plan` object.
///
/// Contract: `#/components/schemas/plan`.
///
/// Feature: `plans`.
#[derive(Default)]
#[non_exhaustive]
pub struct Plan {
    /// Active.
    pub active: bool,
    /// Amount, in the currency's smallest unit. May be null.
    pub amount: Option<i64>,
    /// Amount decimal. A decimal number as text. May be null.
    pub amount_decimal: Option<rt::Decimal>,
    /// Billing scheme. `per_unit` or `tiered`.
    pub billing_scheme: BillingScheme,
    /// Created, in seconds since 1970.
    pub created: rt::Timestamp,
    /// Currency. A three-letter ISO 4217 code in lower case.
    pub currency: rt::Currency,
    /// Id. At most 5000 characters.
    pub id: rt::Id<Plan>,
    /// Interval. `day`, `month`, `week` or `year`.
    pub interval: PlanInterval,
    /// Interval count.
    pub interval_count: i64,
    /// Livemode.
    pub livemode: bool,
    /// Metadata. A map with free keys. May be null.
    pub metadata: Option<rt::Metadata>,
    /// Meter. At most 5000 characters. May be null.
    pub meter: Option<String>,
    /// Nickname. At most 5000 characters. May be null.
    pub nickname: Option<String>,
    /// Product. An id; the object itself when `product` is expanded. May be null.
    pub product: Option<rt::Expandable<Product, DeletedProduct>>,
    /// Tiers.
    pub tiers: Option<Vec<PlanTier>>,
    /// Tiers mode. `graduated` or `volume`. May be null.
    pub tiers_mode: Option<TiersMode>,
    /// Transform usage. May be null.
    pub transform_usage: Option<Box<TransformUsage>>,
    /// Trial period days. May be null.
    pub trial_period_days: Option<i64>,
    /// Usage type. `licensed` or `metered`.
    pub usage_type: UsageType,
    /// What the contract doesn't know, and what was odd.
    pub extra: rt::Extra,
}

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

/// Plan tier.
///
/// Contract: `#/components/schemas/plan_tier`.
///
/// Feature: `plans`.
#[derive(Default)]
#[non_exhaustive]
pub struct PlanTier {
    /// Flat amount, in the currency's smallest unit. May be null.
    pub flat_amount: Option<i64>,
    /// Flat amount decimal. A decimal number as text. May be null.
    pub flat_amount_decimal: Option<rt::Decimal>,
    /// Unit amount, in the currency's smallest unit. May be null.
    pub unit_amount: Option<i64>,
    /// Unit amount decimal. A decimal number as text. May be null.
    pub unit_amount_decimal: Option<rt::Decimal>,
    /// Up to. May be null.
    pub up_to: Option<i64>,
    /// What the contract doesn't know, and what was odd.
    pub extra: rt::Extra,
}

/// Transform usage.
///
/// Contract: `#/components/schemas/transform_usage`.
///
/// Feature: `plans`.
#[derive(Default)]
#[non_exhaustive]
pub struct TransformUsage {
    /// Divide by.
    pub divide_by: i64,
    /// Round. `down` or `up`.
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
    0 => active "active" required;
    1 => amount "amount";
    2 => amount_decimal "amount_decimal";
    3 => billing_scheme "billing_scheme" required;
    4 => created "created" required;
    5 => currency "currency" required;
    6 => id "id" required;
    7 => interval "interval" required;
    8 => interval_count "interval_count" required;
    9 => livemode "livemode" required;
    10 => metadata "metadata";
    11 => meter "meter";
    12 => nickname "nickname";
    13 => product "product";
    14 => tiers "tiers";
    15 => tiers_mode "tiers_mode";
    16 => transform_usage "transform_usage";
    17 => trial_period_days "trial_period_days";
    18 => usage_type "usage_type" required;
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
    0 => flat_amount "flat_amount";
    1 => flat_amount_decimal "flat_amount_decimal";
    2 => unit_amount "unit_amount";
    3 => unit_amount_decimal "unit_amount_decimal";
    4 => up_to "up_to";
}

rt::record! {
    TransformUsage;
    0 => divide_by "divide_by" required;
    1 => round "round" required;
}
