// Written by `cargo xtask regenerate` from spec/. To change it, change spec/ or codegen/.

use crate::coupons::Coupon;
use crate::prices::Price;
use crate::promotion_codes::PromotionCode;
use crate::rt;

/// The parameters of `discounts[]`.
///
/// Contract: `#/paths/~1v1~1invoiceitems/post/requestBody/content/application~1x-www-form-urlencoded/schema/properties/discounts/anyOf/0/items`.
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

/// The time that the item is for.
///
/// The parameters of `period`.
///
/// Contract: `#/paths/~1v1~1invoiceitems/post/requestBody/content/application~1x-www-form-urlencoded/schema/properties/period`.
#[derive(Clone)]
#[must_use]
pub struct Period(rt::Params);

impl Period {
    /// With what is required.
    pub fn new(end: impl Into<rt::Timestamp>, start: impl Into<rt::Timestamp>) -> Self {
        Period(
            Period::default()
                .0
                .set::<rt::Timestamp>(0, end)
                .set::<rt::Timestamp>(1, start),
        )
    }

    /// Sets a parameter that the contract doesn't know.
    pub fn extra(self, name: impl Into<String>, value: impl Into<rt::Json>) -> Self {
        Self(self.0.set_extra(name, value))
    }
}

/// Makes a price for this one use, in place of the id of one.
///
/// The parameters of `price_data`.
///
/// Contract: `#/paths/~1v1~1invoiceitems/post/requestBody/content/application~1x-www-form-urlencoded/schema/properties/price_data`.
#[derive(Clone)]
#[must_use]
pub struct PriceData(rt::Params);

impl PriceData {
    /// With what is required.
    pub fn new(currency: impl Into<rt::Currency>, product: impl Into<String>) -> Self {
        PriceData(
            PriceData::default()
                .0
                .set::<rt::Currency>(0, currency)
                .set::<String>(1, product),
        )
    }

    /// Whether tax is in the price (`inclusive`) or added to it (`exclusive`). Once it is one of these it can't change. Needed if the tax settings have no default. `exclusive`, `inclusive` or `unspecified`.
    pub fn tax_behavior<K>(self, value: impl rt::Maybe<TaxBehavior, K>) -> Self {
        Self(self.0.maybe::<TaxBehavior, K>(2, value))
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

/// What one costs, by the id of a price.
///
/// The parameters of `pricing`.
///
/// Contract: `#/paths/~1v1~1invoiceitems/post/requestBody/content/application~1x-www-form-urlencoded/schema/properties/pricing`.
#[derive(Clone)]
#[must_use]
pub struct Pricing(rt::Params);

impl Pricing {
    /// Nothing set yet.
    pub fn new() -> Self {
        Default::default()
    }

    /// Id of the [price](crate::prices::Price) to bill by.
    pub fn price<K>(self, value: impl rt::Maybe<rt::Id<Price>, K>) -> Self {
        Self(self.0.maybe::<rt::Id<Price>, K>(0, value))
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
/// Contract: `#/paths/~1v1~1invoiceitems/post/requestBody/content/application~1x-www-form-urlencoded/schema/properties/price_data/properties/tax_behavior`.
///
/// Feature: `invoice_items`.
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
    Discount;
    "coupon": String;
    "discount": String;
    "promotion_code": String;
}

rt::params! {
    Period;
    "end" required: i64;
    "start" required: i64;
}

rt::params! {
    PriceData;
    "currency" required: String;
    "product" required: String;
    "tax_behavior": TaxBehavior;
    "unit_amount": i64;
    "unit_amount_decimal": String;
}

rt::params! {
    Pricing;
    "price": String;
}

rt::open_enum! {
    TaxBehavior;
    0 => Exclusive "exclusive";
    1 => Inclusive "inclusive";
    2 => Unspecified "unspecified";
}
