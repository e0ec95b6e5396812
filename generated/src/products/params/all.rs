// Written by `cargo xtask regenerate` from spec/. To change it, change spec/ or codegen/.

use crate::rt;

/// The price in other currencies, by their codes.
///
/// The parameters of `default_price_data.currency_options[]`.
///
/// Contract: `#/paths/~1v1~1products/post/requestBody/content/application~1x-www-form-urlencoded/schema/properties/default_price_data/properties/currency_options/additionalProperties`.
#[derive(Clone)]
#[must_use]
pub struct CurrencyOption(rt::Params);

impl CurrencyOption {
    /// Nothing set yet.
    pub fn new() -> Self {
        Default::default()
    }

    /// Lets the customer choose how much to pay, within bounds, in Checkout and payment links.
    pub fn custom_unit_amount<K>(
        self,
        value: impl rt::Maybe<CustomUnitAmount, K>,
    ) -> Self {
        Self(self.0.maybe::<CustomUnitAmount, K>(0, value))
    }

    /// Whether tax is in the price (`inclusive`) or added to it (`exclusive`). Once it is one of these it can't change. Needed if the tax settings have no default. `exclusive`, `inclusive` or `unspecified`.
    pub fn tax_behavior<K>(self, value: impl rt::Maybe<TaxBehavior, K>) -> Self {
        Self(self.0.maybe::<TaxBehavior, K>(1, value))
    }

    /// The steps of the price, if it is `tiered`, from the lowest quantity up. An empty list says that there are none. A second call replaces the first.
    pub fn tiers<K>(self, value: impl rt::MaybeList<Tier, K>) -> Self {
        Self(self.0.maybe_list::<Tier, K>(2, value))
    }

    /// What one costs, in the smallest currency unit, as a whole number.
    pub fn unit_amount(self, value: impl Into<Option<i64>>) -> Self {
        Self(self.0.option::<i64>(3, value))
    }

    /// What one costs, in the smallest currency unit, with up to 12 decimal places. Not together with [`unit_amount`](Self::unit_amount()). A decimal number as text.
    pub fn unit_amount_decimal<K>(self, value: impl rt::Maybe<rt::Decimal, K>) -> Self {
        Self(self.0.maybe::<rt::Decimal, K>(4, value))
    }

    /// Sets a parameter that the contract doesn't know.
    pub fn extra(self, name: impl Into<String>, value: impl Into<rt::Json>) -> Self {
        Self(self.0.set_extra(name, value))
    }
}

/// Lets the customer choose how much to pay, within bounds, in Checkout and payment links.
///
/// The parameters of `default_price_data.currency_options[].custom_unit_amount`.
///
/// Contract: `#/paths/~1v1~1products/post/requestBody/content/application~1x-www-form-urlencoded/schema/properties/default_price_data/properties/currency_options/additionalProperties/properties/custom_unit_amount`.
#[derive(Clone)]
#[must_use]
pub struct CustomUnitAmount(rt::Params);

impl CustomUnitAmount {
    /// With what is required.
    pub fn new(enabled: bool) -> Self {
        CustomUnitAmount(CustomUnitAmount::default().0.set::<bool>(0, enabled))
    }

    /// The most that the customer can choose to pay for one, in the smallest currency unit.
    pub fn maximum(self, value: impl Into<Option<i64>>) -> Self {
        Self(self.0.option::<i64>(1, value))
    }

    /// The least that the customer can choose to pay for one, in the smallest currency unit, and at least what Stripe can charge.
    pub fn minimum(self, value: impl Into<Option<i64>>) -> Self {
        Self(self.0.option::<i64>(2, value))
    }

    /// What is filled in to begin with, in the smallest currency unit. The customer can change it.
    pub fn preset(self, value: impl Into<Option<i64>>) -> Self {
        Self(self.0.option::<i64>(3, value))
    }

    /// Sets a parameter that the contract doesn't know.
    pub fn extra(self, name: impl Into<String>, value: impl Into<rt::Json>) -> Self {
        Self(self.0.set_extra(name, value))
    }
}

/// Makes a new price along with the product, and makes it the default one.
///
/// The parameters of `default_price_data`.
///
/// Contract: `#/paths/~1v1~1products/post/requestBody/content/application~1x-www-form-urlencoded/schema/properties/default_price_data`.
#[derive(Clone)]
#[must_use]
pub struct DefaultPriceData(rt::Params);

impl DefaultPriceData {
    /// With what is required.
    pub fn new(currency: impl Into<rt::Currency>) -> Self {
        DefaultPriceData(DefaultPriceData::default().0.set::<rt::Currency>(0, currency))
    }

    /// The price in other currencies, by their codes. An empty map is not sent. A second call replaces the first.
    pub fn currency_options<K>(
        self,
        value: impl rt::MaybeMap<CurrencyOption, K>,
    ) -> Self {
        Self(self.0.maybe_map::<CurrencyOption, K>(1, value))
    }

    /// Lets the customer choose how much to pay, within bounds, in Checkout and payment links.
    pub fn custom_unit_amount<K>(
        self,
        value: impl rt::Maybe<CustomUnitAmount, K>,
    ) -> Self {
        Self(self.0.maybe::<CustomUnitAmount, K>(2, value))
    }

    /// Your own keys and values to keep with the object. In an update, keys that aren't named stay, and a key set to an empty text goes. An empty map is not sent. A second call replaces the first.
    pub fn metadata<K>(self, value: impl rt::MaybeMap<String, K>) -> Self {
        Self(self.0.maybe_map::<String, K>(3, value))
    }

    /// How often the price bills and how usage counts. Left out, it is a one-time price.
    pub fn recurring<K>(self, value: impl rt::Maybe<Recurring, K>) -> Self {
        Self(self.0.maybe::<Recurring, K>(4, value))
    }

    /// Whether tax is in the price (`inclusive`) or added to it (`exclusive`). Once it is one of these it can't change. Needed if the tax settings have no default. `exclusive`, `inclusive` or `unspecified`.
    pub fn tax_behavior<K>(self, value: impl rt::Maybe<TaxBehavior, K>) -> Self {
        Self(self.0.maybe::<TaxBehavior, K>(5, value))
    }

    /// What one costs, in the smallest currency unit, as a whole number.
    pub fn unit_amount(self, value: impl Into<Option<i64>>) -> Self {
        Self(self.0.option::<i64>(6, value))
    }

    /// What one costs, in the smallest currency unit, with up to 12 decimal places. Not together with [`unit_amount`](Self::unit_amount()). A decimal number as text.
    pub fn unit_amount_decimal<K>(self, value: impl rt::Maybe<rt::Decimal, K>) -> Self {
        Self(self.0.maybe::<rt::Decimal, K>(7, value))
    }

    /// Sets a parameter that the contract doesn't know.
    pub fn extra(self, name: impl Into<String>, value: impl Into<rt::Json>) -> Self {
        Self(self.0.set_extra(name, value))
    }
}

/// How often it bills, together with `interval_count`.
///
/// The values of `default_price_data.recurring.interval`.
///
/// Contract: `#/paths/~1v1~1products/post/requestBody/content/application~1x-www-form-urlencoded/schema/properties/default_price_data/properties/recurring/properties/interval`.
///
/// Feature: `products`.
#[derive(Clone)]
#[non_exhaustive]
pub enum Interval {
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

/// What the product's buyers get, as short lines for pricing tables, up to 15.
///
/// The parameters of `marketing_features[]`.
///
/// Contract: `#/paths/~1v1~1products/post/requestBody/content/application~1x-www-form-urlencoded/schema/properties/marketing_features/items`.
#[derive(Clone)]
#[must_use]
pub struct MarketingFeature(rt::Params);

impl MarketingFeature {
    /// With what is required.
    pub fn new(name: impl Into<String>) -> Self {
        MarketingFeature(MarketingFeature::default().0.set::<String>(0, name))
    }

    /// Sets a parameter that the contract doesn't know.
    pub fn extra(self, name: impl Into<String>, value: impl Into<rt::Json>) -> Self {
        Self(self.0.set_extra(name, value))
    }
}

/// The size and weight of the product as shipped.
///
/// The parameters of `package_dimensions`.
///
/// Contract: `#/paths/~1v1~1products/post/requestBody/content/application~1x-www-form-urlencoded/schema/properties/package_dimensions`.
#[derive(Clone)]
#[must_use]
pub struct PackageDimensions(rt::Params);

impl PackageDimensions {
    /// With what is required.
    pub fn new(height: f64, length: f64, weight: f64, width: f64) -> Self {
        PackageDimensions(
            PackageDimensions::default()
                .0
                .set::<f64>(0, height)
                .set::<f64>(1, length)
                .set::<f64>(2, weight)
                .set::<f64>(3, width),
        )
    }

    /// Sets a parameter that the contract doesn't know.
    pub fn extra(self, name: impl Into<String>, value: impl Into<rt::Json>) -> Self {
        Self(self.0.set_extra(name, value))
    }
}

/// How often the price bills and how usage counts.
///
/// The parameters of `default_price_data.recurring`.
///
/// Contract: `#/paths/~1v1~1products/post/requestBody/content/application~1x-www-form-urlencoded/schema/properties/default_price_data/properties/recurring`.
#[derive(Clone)]
#[must_use]
pub struct Recurring(rt::Params);

impl Recurring {
    /// With what is required.
    pub fn new(interval: Interval) -> Self {
        Recurring(Recurring::default().0.set::<Interval>(0, interval))
    }

    /// How many of `interval` lie between two bills: 3 with `month` is every three months.
    pub fn interval_count(self, value: impl Into<Option<i64>>) -> Self {
        Self(self.0.option::<i64>(1, value))
    }

    /// Sets a parameter that the contract doesn't know.
    pub fn extra(self, name: impl Into<String>, value: impl Into<rt::Json>) -> Self {
        Self(self.0.set_extra(name, value))
    }
}

/// Whether tax is in the price (`inclusive`) or added to it (`exclusive`).
///
/// The values of `default_price_data.currency_options[].tax_behavior`.
///
/// Contract: `#/paths/~1v1~1products/post/requestBody/content/application~1x-www-form-urlencoded/schema/properties/default_price_data/properties/currency_options/additionalProperties/properties/tax_behavior`.
///
/// Feature: `products`.
#[derive(Clone)]
#[non_exhaustive]
pub enum TaxBehavior {
    /// `exclusive`: Tax comes on top of the amount.
    Exclusive,
    /// `inclusive`: Tax is in the amount.
    Inclusive,
    /// `unspecified`: Not decided: the default of your tax settings counts. Can be set once, then it stays.
    Unspecified,
    /// A value that the contract doesn't list.
    Unknown(String),
}

/// The steps of the price, if it is `tiered`, from the lowest quantity up.
///
/// The parameters of `default_price_data.currency_options[].tiers[]`.
///
/// Contract: `#/paths/~1v1~1products/post/requestBody/content/application~1x-www-form-urlencoded/schema/properties/default_price_data/properties/currency_options/additionalProperties/properties/tiers/items`.
#[derive(Clone)]
#[must_use]
pub struct Tier(rt::Params);

impl Tier {
    /// With what is required.
    pub fn new(up_to: impl Into<UpTo>) -> Self {
        Tier(Tier::default().0.set::<UpTo>(0, up_to))
    }

    /// The price of the whole tier, whatever the quantity in it, in the smallest currency unit.
    pub fn flat_amount(self, value: impl Into<Option<i64>>) -> Self {
        Self(self.0.option::<i64>(1, value))
    }

    /// As [`flat_amount`](Self::flat_amount()), with up to 12 decimal places. A decimal number as text.
    pub fn flat_amount_decimal<K>(self, value: impl rt::Maybe<rt::Decimal, K>) -> Self {
        Self(self.0.maybe::<rt::Decimal, K>(2, value))
    }

    /// What each one within the tier costs, in the smallest currency unit.
    pub fn unit_amount(self, value: impl Into<Option<i64>>) -> Self {
        Self(self.0.option::<i64>(3, value))
    }

    /// What each one within the tier costs, in the smallest currency unit, with up to 12 decimal places. Not together with [`unit_amount`](Self::unit_amount()). A decimal number as text.
    pub fn unit_amount_decimal<K>(self, value: impl rt::Maybe<rt::Decimal, K>) -> Self {
        Self(self.0.maybe::<rt::Decimal, K>(4, value))
    }

    /// Sets a parameter that the contract doesn't know.
    pub fn extra(self, name: impl Into<String>, value: impl Into<rt::Json>) -> Self {
        Self(self.0.set_extra(name, value))
    }
}

/// The last quantity that is in the tier, `inf` for the last tier.
///
/// What `default_price_data.currency_options[].tiers[].up_to` can be.
///
/// Contract: `#/paths/~1v1~1products/post/requestBody/content/application~1x-www-form-urlencoded/schema/properties/default_price_data/properties/currency_options/additionalProperties/properties/tiers/items/properties/up_to`.
///
/// Feature: `products`.
#[derive(Clone)]
#[non_exhaustive]
pub enum UpTo {
    /// `inf`
    Inf,
    /// A whole number.
    Int(i64),
    /// JSON that fits none of them.
    Unknown(Box<rt::Json>),
}

impl From<i64> for UpTo {
    fn from(value: i64) -> Self {
        Self::Int(value)
    }
}

rt::params! {
    CurrencyOption;
    "custom_unit_amount": CustomUnitAmount;
    "tax_behavior": TaxBehavior;
    "tiers": Vec<Tier>;
    "unit_amount": i64;
    "unit_amount_decimal": String;
}

rt::params! {
    CustomUnitAmount;
    "enabled" required: bool;
    "maximum": i64;
    "minimum": i64;
    "preset": i64;
}

rt::params! {
    DefaultPriceData;
    "currency" required: String;
    "currency_options": std::collections::BTreeMap<String, CurrencyOption>;
    "custom_unit_amount": CustomUnitAmount;
    "metadata": std::collections::BTreeMap<String, rt::Clearable<String>>;
    "recurring": Recurring;
    "tax_behavior": TaxBehavior;
    "unit_amount": i64;
    "unit_amount_decimal": String;
}

rt::open_enum! {
    Interval;
    0 => Day "day";
    1 => Month "month";
    2 => Week "week";
    3 => Year "year";
}

rt::params! {
    MarketingFeature;
    "name" required: String;
}

rt::params! {
    PackageDimensions;
    "height" required: f64;
    "length" required: f64;
    "weight" required: f64;
    "width" required: f64;
}

rt::params! {
    Recurring;
    "interval" required: Interval;
    "interval_count": i64;
}

rt::open_enum! {
    TaxBehavior;
    0 => Exclusive "exclusive";
    1 => Inclusive "inclusive";
    2 => Unspecified "unspecified";
}

rt::params! {
    Tier;
    "up_to" required: UpTo;
    "flat_amount": i64;
    "flat_amount_decimal": String;
    "unit_amount": i64;
    "unit_amount_decimal": String;
}

rt::union! {
    UpTo;
    0 => Inf = text "inf";
    1 => Int(integer);
}
