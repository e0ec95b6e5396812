// Written by `cargo xtask regenerate` from spec/. To change it, change spec/ or codegen/.

use crate::coupons::Coupon;
use crate::promotion_codes::PromotionCode;
use crate::rt;

/// How much usage makes an invoice before the period ends, and starts a new period.
///
/// The parameters of `billing_thresholds`.
///
/// Contract: `#/paths/~1v1~1subscription_items/post/requestBody/content/application~1x-www-form-urlencoded/schema/properties/billing_thresholds/anyOf/0`.
#[derive(Clone)]
#[must_use]
pub struct BillingThresholds(rt::Params);

impl BillingThresholds {
    /// With what is required.
    pub fn new(usage_gte: i64) -> Self {
        BillingThresholds(BillingThresholds::default().0.set::<i64>(0, usage_gte))
    }

    /// Sets a parameter that the contract doesn't know.
    pub fn extra(self, name: impl Into<String>, value: impl Into<rt::Json>) -> Self {
        Self(self.0.set_extra(name, value))
    }
}

/// The parameters of `discounts[]`.
///
/// Contract: `#/paths/~1v1~1subscription_items/post/requestBody/content/application~1x-www-form-urlencoded/schema/properties/discounts/anyOf/0/items`.
#[derive(Clone)]
#[must_use]
pub struct Discount(rt::Params);

impl Discount {
    /// Nothing set yet.
    pub fn new() -> Self {
        Default::default()
    }

    /// Id of a coupon to give as a discount.
    pub fn coupon<K>(self, value: impl rt::Maybe<rt::Id<Coupon>, K>) -> Self {
        Self(self.0.maybe::<rt::Id<Coupon>, K>(0, value))
    }

    /// Id of a discount that this or what it inherits from has already, to use again.
    pub fn discount<K>(
        self,
        value: impl rt::Maybe<rt::Id<crate::customers::Discount>, K>,
    ) -> Self {
        Self(self.0.maybe::<rt::Id<crate::customers::Discount>, K>(1, value))
    }

    /// Id of a [promotion code](crate::promotion_codes::PromotionCode) to make a new discount from.
    pub fn promotion_code<K>(
        self,
        value: impl rt::Maybe<rt::Id<PromotionCode>, K>,
    ) -> Self {
        Self(self.0.maybe::<rt::Id<PromotionCode>, K>(2, value))
    }

    /// Sets a parameter that the contract doesn't know.
    pub fn extra(self, name: impl Into<String>, value: impl Into<rt::Json>) -> Self {
        Self(self.0.set_extra(name, value))
    }
}

/// How often it bills, together with `interval_count`.
///
/// The values of `price_data.recurring.interval`.
///
/// Contract: `#/paths/~1v1~1subscription_items/post/requestBody/content/application~1x-www-form-urlencoded/schema/properties/price_data/properties/recurring/properties/interval`.
///
/// Feature: `subscription_items`.
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

/// What happens if the change needs a payment that fails or waits for the customer: it stands as past due, or is refused, or waits.
///
/// The values of `payment_behavior`.
///
/// Contract: `#/paths/~1v1~1subscription_items/post/requestBody/content/application~1x-www-form-urlencoded/schema/properties/payment_behavior`.
///
/// Feature: `subscription_items`.
#[derive(Clone)]
#[non_exhaustive]
pub enum PaymentBehavior {
    /// `allow_incomplete`: Done even if the payment fails: a new subscription is `incomplete`, a changed one `past_due`.
    AllowIncomplete,
    /// `default_incomplete`: The payment isn't attempted: a new subscription waits as `incomplete` until its first invoice is paid, with 3D Secure too.
    DefaultIncomplete,
    /// `error_if_incomplete`: If the payment fails, nothing is done and the request fails with status 402.
    ErrorIfIncomplete,
    /// `pending_if_incomplete`: If the payment fails, the change waits as [`pending_update`](crate::subscriptions::Subscription::pending_update) until it is paid or expires. Not every change can.
    PendingIfIncomplete,
    /// A value that the contract doesn't list.
    Unknown(String),
}

/// The parameters of `price_data`.
///
/// Contract: `#/paths/~1v1~1subscription_items/post/requestBody/content/application~1x-www-form-urlencoded/schema/properties/price_data`.
#[derive(Clone)]
#[must_use]
pub struct PriceData(rt::Params);

impl PriceData {
    /// With what is required.
    pub fn new(
        currency: impl Into<rt::Currency>,
        product: impl Into<String>,
        recurring: Recurring,
    ) -> Self {
        PriceData(
            PriceData::default()
                .0
                .set::<rt::Currency>(0, currency)
                .set::<String>(1, product)
                .set::<Recurring>(2, recurring),
        )
    }

    /// Whether tax is in the price (`inclusive`) or added to it (`exclusive`). Once it is one of these it can't change. Needed if the tax settings have no default. `exclusive`, `inclusive` or `unspecified`.
    pub fn tax_behavior<K>(self, value: impl rt::Maybe<TaxBehavior, K>) -> Self {
        Self(self.0.maybe::<TaxBehavior, K>(3, value))
    }

    /// What one costs, in the smallest currency unit, as a whole number.
    pub fn unit_amount(self, value: impl Into<Option<i64>>) -> Self {
        Self(self.0.option::<i64>(4, value))
    }

    /// What one costs, in the smallest currency unit, with up to 12 decimal places. Not together with [`unit_amount`](Self::unit_amount()). A decimal number as text.
    pub fn unit_amount_decimal<K>(self, value: impl rt::Maybe<rt::Decimal, K>) -> Self {
        Self(self.0.maybe::<rt::Decimal, K>(5, value))
    }

    /// Sets a parameter that the contract doesn't know.
    pub fn extra(self, name: impl Into<String>, value: impl Into<rt::Json>) -> Self {
        Self(self.0.set_extra(name, value))
    }
}

/// What becomes of the difference if prices, quantities or the billing cycle change in the middle of a period: on the next invoice, on one at once, or nowhere.
///
/// The values of `proration_behavior`.
///
/// Contract: `#/paths/~1v1~1subscription_items/post/requestBody/content/application~1x-www-form-urlencoded/schema/properties/proration_behavior`.
///
/// Feature: `subscription_items`.
#[derive(Clone)]
#[non_exhaustive]
pub enum ProrationBehavior {
    /// `always_invoice`: Prorations are made and invoiced at once.
    AlwaysInvoice,
    /// `create_prorations`: Prorations are made, and wait for the next invoice.
    CreateProrations,
    /// `none`: No prorations: nothing is credited or charged for the running period, the next one costs the new price.
    None,
    /// A value that the contract doesn't list.
    Unknown(String),
}

/// How often the price bills and how usage counts.
///
/// The parameters of `price_data.recurring`.
///
/// Contract: `#/paths/~1v1~1subscription_items/post/requestBody/content/application~1x-www-form-urlencoded/schema/properties/price_data/properties/recurring`.
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
/// The values of `price_data.tax_behavior`.
///
/// Contract: `#/paths/~1v1~1subscription_items/post/requestBody/content/application~1x-www-form-urlencoded/schema/properties/price_data/properties/tax_behavior`.
///
/// Feature: `subscription_items`.
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

rt::params! {
    BillingThresholds;
    "usage_gte" required: i64;
}

rt::params! {
    Discount;
    "coupon": String;
    "discount": String;
    "promotion_code": String;
}

rt::open_enum! {
    Interval;
    0 => Day "day";
    1 => Month "month";
    2 => Week "week";
    3 => Year "year";
}

rt::open_enum! {
    PaymentBehavior;
    0 => AllowIncomplete "allow_incomplete";
    1 => DefaultIncomplete "default_incomplete";
    2 => ErrorIfIncomplete "error_if_incomplete";
    3 => PendingIfIncomplete "pending_if_incomplete";
}

rt::params! {
    PriceData;
    "currency" required: String;
    "product" required: String;
    "recurring" required: Recurring;
    "tax_behavior": TaxBehavior;
    "unit_amount": i64;
    "unit_amount_decimal": String;
}

rt::open_enum! {
    ProrationBehavior;
    0 => AlwaysInvoice "always_invoice";
    1 => CreateProrations "create_prorations";
    2 => None "none";
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
