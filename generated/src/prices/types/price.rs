// Written by `cargo xtask regenerate` from spec/. To change it, change spec/ or codegen/.

use crate::rt;

/// The price in other currencies, by their codes.
///
/// Contract: `#/components/schemas/currency_option`.
///
/// Feature: `prices`.
#[cfg(feature = "prices")]
#[non_exhaustive]
pub struct CurrencyOption {
    /// Lets the customer choose how much to pay, within bounds. Null if the price is fixed.
    pub custom_unit_amount: Option<Box<CustomUnitAmount>>,
    /// Whether tax is in the price (`inclusive`) or added to it (`exclusive`). Once it is one of these it can't change. Needed if the tax settings have no default. `exclusive`, `inclusive` or `unspecified`. May be null.
    pub tax_behavior: Option<crate::prices::TaxBehavior>,
    /// The steps of the price, if it is `tiered`, from the lowest quantity up.
    pub tiers: Option<Vec<PriceTier>>,
    /// What one costs, in the smallest currency unit. Null if it has fractions or the price is in tiers.
    pub unit_amount: Option<i64>,
    /// What one costs, in the smallest currency unit, with up to 12 decimal places. Null if the price is in tiers. A decimal number as text.
    pub unit_amount_decimal: Option<rt::Decimal>,
    /// What the contract doesn't know, and what was odd.
    pub extra: rt::Extra,
}

/// The customer chooses what to pay, within these limits.
///
/// Contract: `#/components/schemas/custom_unit_amount`.
///
/// Feature: `prices`.
#[cfg(feature = "prices")]
#[non_exhaustive]
pub struct CustomUnitAmount {
    /// The most that the customer can choose to pay for one, in the smallest currency unit. May be null.
    pub maximum: Option<i64>,
    /// The least that the customer can choose to pay for one, in the smallest currency unit, and at least what Stripe can charge. May be null.
    pub minimum: Option<i64>,
    /// What is filled in to begin with, in the smallest currency unit. The customer can change it. May be null.
    pub preset: Option<i64>,
    /// What the contract doesn't know, and what was odd.
    pub extra: rt::Extra,
}

/// What remains of a price after its deletion: the id.
///
/// What is left of a deleted `price`.
///
/// Contract: `#/components/schemas/deleted_price`.
///
/// Feature: `subscription_schedules`.
#[cfg(feature = "subscription_schedules")]
#[non_exhaustive]
pub struct DeletedPrice {
    /// Names this object in other calls.
    pub id: rt::Id<crate::prices::Price>,
    /// What the contract doesn't know, and what was odd.
    pub extra: rt::Extra,
}

/// What a [product](crate::products::Product) costs: amount and currency, once or per period, flat, by tier or by usage. A product can have many. The amount can't change later: make another price and deactivate the old one.
///
/// The `price` object.
///
/// [Stripe's reference](https://docs.stripe.com/api/prices/object)
///
/// Contract: `#/components/schemas/price`.
///
/// Feature: `prices`. Without it, the type has its id and `json()`, and no other fields.
#[cfg(feature = "prices")]
#[non_exhaustive]
pub struct Price {
    /// Whether it can be used for anything new. What uses it already goes on.
    pub active: bool,
    /// Whether each unit costs the same ([`unit_amount`](Self::unit_amount)), or the price follows [`tiers`](Self::tiers). `per_unit` or `tiered`.
    pub billing_scheme: crate::prices::BillingScheme,
    /// When it was made. In seconds since 1970.
    pub created: rt::Timestamp,
    /// The currency of the amounts beside it. A three-letter ISO 4217 code in lower case.
    pub currency: rt::Currency,
    /// The price in other currencies, by their codes. Checkout uses the one that fits the customer.
    pub currency_options: Option<std::collections::BTreeMap<String, CurrencyOption>>,
    /// Lets the customer choose how much to pay, within bounds. Null if the price is fixed.
    pub custom_unit_amount: Option<Box<CustomUnitAmount>>,
    /// Names this object in other calls.
    pub id: rt::Id<crate::prices::Price>,
    /// Whether it belongs to live mode, where real money moves. False in test mode and sandboxes.
    pub livemode: bool,
    /// Your own fixed name of the price, up to 200 letters: find it by this, so that code needs no price ids. May be null.
    pub lookup_key: Option<String>,
    /// Your own keys and values, kept with the object. Stripe doesn't use them.
    pub metadata: rt::Metadata,
    /// Your own short note on the price. Customers don't see it. May be null.
    pub nickname: Option<String>,
    /// The product that the price sells. An id; the object itself when `product` is expanded.
    pub product: rt::Expandable<
        crate::products::Product,
        crate::products::DeletedProduct,
    >,
    /// How often the price bills and how usage counts. Null for a one-time price.
    pub recurring: Option<Box<Recurring>>,
    /// Whether tax is in the price (`inclusive`) or added to it (`exclusive`). Once it is one of these it can't change. Needed if the tax settings have no default. `exclusive`, `inclusive` or `unspecified`. May be null.
    pub tax_behavior: Option<crate::prices::TaxBehavior>,
    /// The steps of the price, if it is `tiered`, from the lowest quantity up.
    pub tiers: Option<Vec<PriceTier>>,
    /// Whether each unit has the price of the tier it falls in (`graduated`), or all have that of the tier reached (`volume`). May be null.
    pub tiers_mode: Option<crate::prices::TiersMode>,
    /// By what the quantity is divided before it is priced, and how the rest is rounded. Not with tiers. May be null.
    pub transform_quantity: Option<Box<TransformQuantity>>,
    /// Whether it is paid once (`one_time`) or again and again (`recurring`).
    pub r#type: PriceType,
    /// What one costs, in the smallest currency unit. Null if it has fractions or [`billing_scheme`](Self::billing_scheme) is `tiered`.
    pub unit_amount: Option<i64>,
    /// What one costs, in the smallest currency unit, with up to 12 decimal places. Null if [`billing_scheme`](Self::billing_scheme) is `tiered`. A decimal number as text.
    pub unit_amount_decimal: Option<rt::Decimal>,
    /// What the contract doesn't know, and what was odd.
    pub extra: rt::Extra,
}

/// What units cost up to a quantity: each, as a flat sum, or both.
///
/// Contract: `#/components/schemas/price_tier`.
///
/// Feature: `prices`.
#[cfg(feature = "prices")]
#[non_exhaustive]
pub struct PriceTier {
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

/// Whether it is paid once (`one_time`) or again and again (`recurring`).
///
/// The values of `type`.
///
/// Contract: `#/components/schemas/price/properties/type`.
///
/// Feature: `prices`.
#[cfg(feature = "prices")]
#[derive(Clone)]
#[non_exhaustive]
pub enum PriceType {
    /// `one_time`: Paid once.
    OneTime,
    /// `recurring`: Paid at each interval, by a subscription.
    Recurring,
    /// A value that the contract doesn't list.
    Unknown(String),
}

/// How often the price bills and how usage counts.
///
/// Contract: `#/components/schemas/recurring`.
///
/// Feature: `prices`.
#[cfg(feature = "prices")]
#[non_exhaustive]
pub struct Recurring {
    /// How often it bills, together with [`interval_count`](Self::interval_count). `day`, `month`, `week` or `year`.
    pub interval: crate::prices::RecurringInterval,
    /// How many of [`interval`](Self::interval) lie between two bills: 3 with `month` is every three months.
    pub interval_count: i64,
    /// Id of the [billing meter](crate::billing::Meter) that counts what is used. May be null.
    pub meter: Option<String>,
    /// The trial, in days, of subscriptions that are made with `trial_from_plan`. May be null. Deprecated.
    #[deprecated(note = "Stripe may stop sending it")]
    pub trial_period_days: Option<i64>,
    /// Whether the quantity set on the subscription is billed (`licensed`, as it is unless set) or what a meter counted (`metered`).
    pub usage_type: crate::prices::UsageType,
    /// What the contract doesn't know, and what was odd.
    pub extra: rt::Extra,
}

/// By what the quantity is divided before it is priced, and how the rest is rounded.
///
/// Contract: `#/components/schemas/transform_quantity`.
///
/// Feature: `prices`.
#[cfg(feature = "prices")]
#[non_exhaustive]
pub struct TransformQuantity {
    /// By how much the quantity is divided before it is billed. What remains is rounded.
    pub divide_by: i64,
    /// Whether a quantity that doesn't divide evenly is rounded `up` or `down`.
    pub round: crate::prices::TransformQuantityRound,
    /// What the contract doesn't know, and what was odd.
    pub extra: rt::Extra,
}

#[cfg(feature = "prices")]
rt::record! {
    CurrencyOption;
    0 => custom_unit_amount = None "custom_unit_amount";
    1 => tax_behavior = None "tax_behavior";
    2 => tiers = None "tiers";
    3 => unit_amount = None "unit_amount";
    4 => unit_amount_decimal = None "unit_amount_decimal";
}

#[cfg(feature = "prices")]
rt::record! {
    CustomUnitAmount;
    0 => maximum = None "maximum";
    1 => minimum = None "minimum";
    2 => preset = None "preset";
}

#[cfg(feature = "subscription_schedules")]
rt::record! {
    DeletedPrice;
    const "deleted" = Bool(true);
    const "object" = Str("price");
    0 => id "id" required;
}

#[cfg(feature = "prices")]
rt::record! {
    Price;
    const "object" = Str("price");
    0 => active = false "active" required;
    1 => billing_scheme "billing_scheme" required;
    2 => created "created" required;
    3 => currency "currency" required;
    4 => currency_options = None "currency_options";
    5 => custom_unit_amount = None "custom_unit_amount";
    6 => id "id" required;
    7 => livemode = false "livemode" required;
    8 => lookup_key = None "lookup_key";
    9 => metadata "metadata" required;
    10 => nickname = None "nickname";
    11 => product "product" required;
    12 => recurring = None "recurring";
    13 => tax_behavior = None "tax_behavior";
    14 => tiers = None "tiers";
    15 => tiers_mode = None "tiers_mode";
    16 => transform_quantity = None "transform_quantity";
    17 => r#type "type" required;
    18 => unit_amount = None "unit_amount";
    19 => unit_amount_decimal = None "unit_amount_decimal";
}

#[cfg(feature = "prices")]
rt::expandable! {
    crate::ExpandPath;
    Price;
    custom_unit_amount "custom_unit_amount" => CustomUnitAmount;
    product "product" => crate::products::Product;
    recurring "recurring" => Recurring;
    transform_quantity "transform_quantity" => TransformQuantity;
}

#[cfg(feature = "prices")]
rt::record! {
    PriceTier;
    0 => flat_amount = None "flat_amount";
    1 => flat_amount_decimal = None "flat_amount_decimal";
    2 => unit_amount = None "unit_amount";
    3 => unit_amount_decimal = None "unit_amount_decimal";
    4 => up_to = None "up_to";
}

#[cfg(feature = "prices")]
rt::open_enum! {
    PriceType;
    0 => OneTime "one_time";
    1 => Recurring "recurring";
}

#[cfg(feature = "prices")]
rt::record! {
    Recurring;
    0 => interval "interval" required;
    1 => interval_count = 0 "interval_count" required;
    2 => meter = None "meter";
    3 => trial_period_days = None "trial_period_days";
    4 => usage_type "usage_type" required;
}

#[cfg(feature = "prices")]
rt::record! {
    TransformQuantity;
    0 => divide_by = 0 "divide_by" required;
    1 => round "round" required;
}
