// Written by `cargo xtask regenerate` from spec/. To change it, change spec/ or codegen/.

use crate::prices::BillingScheme;
use crate::prices::RecurringInterval;
use crate::prices::TaxBehavior;
use crate::prices::TiersMode;
use crate::prices::TransformQuantityRound;
use crate::prices::UsageType;
use crate::products::DeletedProduct;
use crate::products::Product;
use crate::rt;

/// Currency option.
///
/// Contract: `#/components/schemas/currency_option`.
#[derive(Default)]
#[non_exhaustive]
pub struct CurrencyOption {
    /// Custom unit amount. May be null.
    pub custom_unit_amount: Option<Box<CustomUnitAmount>>,
    /// Tax behavior. `exclusive`, `inclusive` or `unspecified`. May be null.
    pub tax_behavior: Option<TaxBehavior>,
    /// Tiers.
    pub tiers: Option<Vec<PriceTier>>,
    /// Unit amount, in the currency's smallest unit. May be null.
    pub unit_amount: Option<i64>,
    /// Unit amount decimal. A decimal number as text. May be null.
    pub unit_amount_decimal: Option<rt::Decimal>,
    /// What the contract doesn't know, and what was odd.
    pub extra: rt::Extra,
}

/// Custom unit amount.
///
/// Contract: `#/components/schemas/custom_unit_amount`.
#[derive(Default)]
#[non_exhaustive]
pub struct CustomUnitAmount {
    /// Maximum. May be null.
    pub maximum: Option<i64>,
    /// Minimum. May be null.
    pub minimum: Option<i64>,
    /// Preset. May be null.
    pub preset: Option<i64>,
    /// What the contract doesn't know, and what was odd.
    pub extra: rt::Extra,
}

/// What is left of a deleted `price`.
///
/// Contract: `#/components/schemas/deleted_price`.
#[cfg(feature = "_accounts_account")]
#[derive(Default)]
#[non_exhaustive]
pub struct DeletedPrice {
    /// Id. At most 5000 characters.
    pub id: rt::Id<Price>,
    /// What the contract doesn't know, and what was odd.
    pub extra: rt::Extra,
}

/// The `price` object.
///
/// Contract: `#/components/schemas/price`.
#[derive(Default)]
#[non_exhaustive]
pub struct Price {
    /// Active.
    pub active: bool,
    /// Billing scheme. `per_unit` or `tiered`.
    pub billing_scheme: BillingScheme,
    /// Created, in seconds since 1970.
    pub created: rt::Timestamp,
    /// Currency. A three-letter ISO 4217 code in lower case.
    pub currency: rt::Currency,
    /// Currency options. A map with free keys.
    pub currency_options: Option<std::collections::BTreeMap<String, CurrencyOption>>,
    /// Custom unit amount. May be null.
    pub custom_unit_amount: Option<Box<CustomUnitAmount>>,
    /// Id. At most 5000 characters.
    pub id: rt::Id<Price>,
    /// Livemode.
    pub livemode: bool,
    /// Lookup key. At most 5000 characters. May be null.
    pub lookup_key: Option<String>,
    /// Metadata. A map with free keys.
    pub metadata: rt::Metadata,
    /// Nickname. At most 5000 characters. May be null.
    pub nickname: Option<String>,
    /// Product. An id; the object itself when `product` is expanded.
    pub product: rt::Expandable<Product, DeletedProduct>,
    /// Recurring. May be null.
    pub recurring: Option<Box<Recurring>>,
    /// Tax behavior. `exclusive`, `inclusive` or `unspecified`. May be null.
    pub tax_behavior: Option<TaxBehavior>,
    /// Tiers.
    pub tiers: Option<Vec<PriceTier>>,
    /// Tiers mode. `graduated` or `volume`. May be null.
    pub tiers_mode: Option<TiersMode>,
    /// Transform quantity. May be null.
    pub transform_quantity: Option<Box<TransformQuantity>>,
    /// Type. `one_time` or `recurring`.
    pub r#type: PriceType,
    /// Unit amount, in the currency's smallest unit. May be null.
    pub unit_amount: Option<i64>,
    /// Unit amount decimal. A decimal number as text. May be null.
    pub unit_amount_decimal: Option<rt::Decimal>,
    /// What the contract doesn't know, and what was odd.
    pub extra: rt::Extra,
}

/// Price tier.
///
/// Contract: `#/components/schemas/price_tier`.
#[derive(Default)]
#[non_exhaustive]
pub struct PriceTier {
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

/// The values of `type`.
///
/// Contract: `#/components/schemas/price/properties/type`.
#[derive(Clone)]
#[non_exhaustive]
pub enum PriceType {
    /// `one_time`
    OneTime,
    /// `recurring`
    Recurring,
    /// A value that the contract doesn't list.
    Unknown(String),
}

/// Recurring.
///
/// Contract: `#/components/schemas/recurring`.
#[derive(Default)]
#[non_exhaustive]
pub struct Recurring {
    /// Interval. `day`, `month`, `week` or `year`.
    pub interval: RecurringInterval,
    /// Interval count.
    pub interval_count: i64,
    /// Meter. At most 5000 characters. May be null.
    pub meter: Option<String>,
    /// Usage type. `licensed` or `metered`.
    pub usage_type: UsageType,
    /// What the contract doesn't know, and what was odd.
    pub extra: rt::Extra,
}

/// Transform quantity.
///
/// Contract: `#/components/schemas/transform_quantity`.
#[derive(Default)]
#[non_exhaustive]
pub struct TransformQuantity {
    /// Divide by.
    pub divide_by: i64,
    /// Round. `down` or `up`.
    pub round: TransformQuantityRound,
    /// What the contract doesn't know, and what was odd.
    pub extra: rt::Extra,
}

rt::record! {
    CurrencyOption;
    0 => custom_unit_amount "custom_unit_amount";
    1 => tax_behavior "tax_behavior";
    2 => tiers "tiers";
    3 => unit_amount "unit_amount";
    4 => unit_amount_decimal "unit_amount_decimal";
}

rt::record! {
    CustomUnitAmount;
    0 => maximum "maximum";
    1 => minimum "minimum";
    2 => preset "preset";
}

#[cfg(feature = "_accounts_account")]
rt::record! {
    DeletedPrice;
    const "deleted" = Bool(true);
    const "object" = Str("price");
    0 => id "id" required;
}

rt::record! {
    Price;
    const "object" = Str("price");
    0 => active "active" required;
    1 => billing_scheme "billing_scheme" required;
    2 => created "created" required;
    3 => currency "currency" required;
    4 => currency_options "currency_options";
    5 => custom_unit_amount "custom_unit_amount";
    6 => id "id" required;
    7 => livemode "livemode" required;
    8 => lookup_key "lookup_key";
    9 => metadata "metadata" required;
    10 => nickname "nickname";
    11 => product "product" required;
    12 => recurring "recurring";
    13 => tax_behavior "tax_behavior";
    14 => tiers "tiers";
    15 => tiers_mode "tiers_mode";
    16 => transform_quantity "transform_quantity";
    17 => r#type "type" required;
    18 => unit_amount "unit_amount";
    19 => unit_amount_decimal "unit_amount_decimal";
}

rt::expandable! {
    crate::ExpandPath;
    Price;
    custom_unit_amount "custom_unit_amount" => CustomUnitAmount;
    product "product" => Product;
    recurring "recurring" => Recurring;
    transform_quantity "transform_quantity" => TransformQuantity;
}

rt::record! {
    PriceTier;
    0 => flat_amount "flat_amount";
    1 => flat_amount_decimal "flat_amount_decimal";
    2 => unit_amount "unit_amount";
    3 => unit_amount_decimal "unit_amount_decimal";
    4 => up_to "up_to";
}

rt::open_enum! {
    PriceType;
    0 => OneTime "one_time";
    1 => Recurring "recurring";
}

rt::record! {
    Recurring;
    0 => interval "interval" required;
    1 => interval_count "interval_count" required;
    2 => meter "meter";
    3 => usage_type "usage_type" required;
}

rt::record! {
    TransformQuantity;
    0 => divide_by "divide_by" required;
    1 => round "round" required;
}
