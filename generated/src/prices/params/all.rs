// Written by `cargo xtask regenerate` from spec/. To change it, change spec/ or codegen/.

use crate::billing::Meter;
use crate::prices::RecurringInterval;
use crate::prices::TaxBehavior;
use crate::prices::TransformQuantityRound;
use crate::prices::UsageType;
use crate::rt;
use crate::tax_codes::TaxCode;

/// How often the price bills and how usage counts.
///
/// The parameters of `recurring`.
///
/// Contract: `#/paths/~1v1~1prices/post/requestBody/content/application~1x-www-form-urlencoded/schema/properties/recurring`.
#[derive(Clone)]
#[must_use]
pub struct CreateRecurring(rt::Params);

impl CreateRecurring {
    /// With what is required.
    pub fn new(interval: RecurringInterval) -> Self {
        CreateRecurring(
            CreateRecurring::default().0.set::<RecurringInterval>(0, interval),
        )
    }

    /// How many of `interval` lie between two bills: 3 with `month` is every three months.
    pub fn interval_count(self, value: impl Into<Option<i64>>) -> Self {
        Self(self.0.option::<i64>(1, value))
    }

    /// Id of the [billing meter](crate::billing::Meter) that counts what is used.
    pub fn meter<K>(self, value: impl rt::Maybe<rt::Id<Meter>, K>) -> Self {
        Self(self.0.maybe::<rt::Id<Meter>, K>(2, value))
    }

    /// Whether the quantity set on the subscription is billed (`licensed`, as it is unless set) or what a meter counted (`metered`).
    pub fn usage_type<K>(self, value: impl rt::Maybe<UsageType, K>) -> Self {
        Self(self.0.maybe::<UsageType, K>(3, value))
    }

    /// Sets a parameter that the contract doesn't know.
    pub fn extra(self, name: impl Into<String>, value: impl Into<rt::Json>) -> Self {
        Self(self.0.set_extra(name, value))
    }
}

/// The price in other currencies, by their codes.
///
/// The parameters of `currency_options[]`.
///
/// Contract: `#/paths/~1v1~1prices/post/requestBody/content/application~1x-www-form-urlencoded/schema/properties/currency_options/additionalProperties`.
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
/// The parameters of `currency_options[].custom_unit_amount`.
///
/// Contract: `#/paths/~1v1~1prices/post/requestBody/content/application~1x-www-form-urlencoded/schema/properties/currency_options/additionalProperties/properties/custom_unit_amount`.
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

/// The parameters of `recurring`.
///
/// Contract: `#/paths/~1v1~1prices/get/parameters/8/schema`.
#[derive(Clone)]
#[must_use]
pub struct ListRecurring(rt::Params);

impl ListRecurring {
    /// Nothing set yet.
    pub fn new() -> Self {
        Default::default()
    }

    /// Only those that bill by this unit of time. `day`, `month`, `week` or `year`.
    pub fn interval<K>(self, value: impl rt::Maybe<RecurringInterval, K>) -> Self {
        Self(self.0.maybe::<RecurringInterval, K>(0, value))
    }

    /// Only prices that this meter counts for.
    pub fn meter<K>(self, value: impl rt::Maybe<rt::Id<Meter>, K>) -> Self {
        Self(self.0.maybe::<rt::Id<Meter>, K>(1, value))
    }

    /// Only prices that bill a quantity that is set (`licensed`), or only what a meter counts (`metered`).
    pub fn usage_type<K>(self, value: impl rt::Maybe<UsageType, K>) -> Self {
        Self(self.0.maybe::<UsageType, K>(2, value))
    }

    /// Sets a parameter that the contract doesn't know.
    pub fn extra(self, name: impl Into<String>, value: impl Into<rt::Json>) -> Self {
        Self(self.0.set_extra(name, value))
    }
}

/// Makes a new product for the price, in place of the id of one.
///
/// The parameters of `product_data`.
///
/// Contract: `#/paths/~1v1~1prices/post/requestBody/content/application~1x-www-form-urlencoded/schema/properties/product_data`.
#[derive(Clone)]
#[must_use]
pub struct ProductData(rt::Params);

impl ProductData {
    /// With what is required.
    pub fn new(name: impl Into<String>) -> Self {
        ProductData(ProductData::default().0.set::<String>(0, name))
    }

    /// Whether it can be used for anything new. What uses it already goes on.
    pub fn active<K>(self, value: impl rt::Maybe<bool, K>) -> Self {
        Self(self.0.maybe::<bool, K>(1, value))
    }

    /// Your own id for the new product. Stripe makes one up if left out. Deprecated.
    #[deprecated(note = "the contract says so")]
    pub fn id<K>(self, value: impl rt::Maybe<String, K>) -> Self {
        Self(self.0.maybe::<String, K>(2, value))
    }

    /// Your own keys and values to keep with the object. In an update, keys that aren't named stay, and a key set to an empty text goes. An empty map is not sent. A second call replaces the first.
    pub fn metadata<K>(self, value: impl rt::MaybeMap<String, K>) -> Self {
        Self(self.0.maybe_map::<String, K>(3, value))
    }

    /// What the customer's bank statement says. At most 22 characters.
    pub fn statement_descriptor<K>(self, value: impl rt::Maybe<String, K>) -> Self {
        Self(self.0.maybe::<String, K>(4, value))
    }

    /// What kind of goods or service it is, as an id from [`tax_codes.list`](crate::tax_codes::list()). Taxes depend on it.
    pub fn tax_code<K>(self, value: impl rt::Maybe<rt::Id<TaxCode>, K>) -> Self {
        Self(self.0.maybe::<rt::Id<TaxCode>, K>(5, value))
    }

    /// What one of the product is called: `seat`. Receipts, invoices, Checkout and the portal show it. At most 12 characters.
    pub fn unit_label<K>(self, value: impl rt::Maybe<String, K>) -> Self {
        Self(self.0.maybe::<String, K>(6, value))
    }

    /// Sets a parameter that the contract doesn't know.
    pub fn extra(self, name: impl Into<String>, value: impl Into<rt::Json>) -> Self {
        Self(self.0.set_extra(name, value))
    }
}

/// The steps of the price, if it is `tiered`, from the lowest quantity up.
///
/// The parameters of `currency_options[].tiers[]`.
///
/// Contract: `#/paths/~1v1~1prices/post/requestBody/content/application~1x-www-form-urlencoded/schema/properties/currency_options/additionalProperties/properties/tiers/items`.
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

/// By what the quantity is divided before it is priced, and how the rest is rounded.
///
/// The parameters of `transform_quantity`.
///
/// Contract: `#/paths/~1v1~1prices/post/requestBody/content/application~1x-www-form-urlencoded/schema/properties/transform_quantity`.
#[derive(Clone)]
#[must_use]
pub struct TransformQuantity(rt::Params);

impl TransformQuantity {
    /// With what is required.
    pub fn new(divide_by: i64, round: TransformQuantityRound) -> Self {
        TransformQuantity(
            TransformQuantity::default()
                .0
                .set::<i64>(0, divide_by)
                .set::<TransformQuantityRound>(1, round),
        )
    }

    /// Sets a parameter that the contract doesn't know.
    pub fn extra(self, name: impl Into<String>, value: impl Into<rt::Json>) -> Self {
        Self(self.0.set_extra(name, value))
    }
}

/// The last quantity that is in the tier, `inf` for the last tier.
///
/// What `currency_options[].tiers[].up_to` can be.
///
/// Contract: `#/paths/~1v1~1prices/post/requestBody/content/application~1x-www-form-urlencoded/schema/properties/currency_options/additionalProperties/properties/tiers/items/properties/up_to`.
///
/// Feature: `prices`.
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
    CreateRecurring;
    "interval" required: RecurringInterval;
    "interval_count": i64;
    "meter": String;
    "usage_type": UsageType;
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
    ListRecurring;
    "interval": RecurringInterval;
    "meter": String;
    "usage_type": UsageType;
}

rt::params! {
    ProductData;
    "name" required: String;
    "active": bool;
    "id": String;
    "metadata": std::collections::BTreeMap<String, rt::Clearable<String>>;
    "statement_descriptor": String;
    "tax_code": String;
    "unit_label": String;
}

rt::params! {
    Tier;
    "up_to" required: UpTo;
    "flat_amount": i64;
    "flat_amount_decimal": String;
    "unit_amount": i64;
    "unit_amount_decimal": String;
}

rt::params! {
    TransformQuantity;
    "divide_by" required: i64;
    "round" required: TransformQuantityRound;
}

rt::union! {
    UpTo;
    0 => Inf = text "inf";
    1 => Int(integer);
}
