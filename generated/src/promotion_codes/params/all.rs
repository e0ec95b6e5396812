// Written by `cargo xtask regenerate` from spec/. To change it, change spec/ or codegen/.

use crate::coupons::Coupon;
use crate::rt;

/// When the code can be used: from which order total on, and whether only for a first purchase.
///
/// The parameters of `restrictions`.
///
/// Contract: `#/paths/~1v1~1promotion_codes/post/requestBody/content/application~1x-www-form-urlencoded/schema/properties/restrictions`.
#[derive(Clone)]
#[must_use]
pub struct CreateRestrictions(rt::Params);

impl CreateRestrictions {
    /// Nothing set yet.
    pub fn new() -> Self {
        Default::default()
    }

    /// The smallest order in other currencies, by their codes. An empty map is not sent. A second call replaces the first.
    pub fn currency_options<K>(
        self,
        value: impl rt::MaybeMap<CurrencyOption, K>,
    ) -> Self {
        Self(self.0.maybe_map::<CurrencyOption, K>(0, value))
    }

    /// Whether the code works only for customers who haven't yet paid anything.
    pub fn first_time_transaction<K>(self, value: impl rt::Maybe<bool, K>) -> Self {
        Self(self.0.maybe::<bool, K>(1, value))
    }

    /// What the customer must buy for at least to use the code, in the smallest currency unit.
    pub fn minimum_amount(self, value: impl Into<Option<i64>>) -> Self {
        Self(self.0.option::<i64>(2, value))
    }

    /// The code of the currency for [`minimum_amount`](Self::minimum_amount()). A three-letter ISO 4217 code in lower case.
    pub fn minimum_amount_currency<K>(
        self,
        value: impl rt::Maybe<rt::Currency, K>,
    ) -> Self {
        Self(self.0.maybe::<rt::Currency, K>(3, value))
    }

    /// Sets a parameter that the contract doesn't know.
    pub fn extra(self, name: impl Into<String>, value: impl Into<rt::Json>) -> Self {
        Self(self.0.set_extra(name, value))
    }
}

/// The smallest order in other currencies, by their codes.
///
/// The parameters of `restrictions.currency_options[]`.
///
/// Contract: `#/paths/~1v1~1promotion_codes/post/requestBody/content/application~1x-www-form-urlencoded/schema/properties/restrictions/properties/currency_options/additionalProperties`.
#[derive(Clone)]
#[must_use]
pub struct CurrencyOption(rt::Params);

impl CurrencyOption {
    /// Nothing set yet.
    pub fn new() -> Self {
        Default::default()
    }

    /// What the customer must buy for at least to use the code, in the smallest currency unit.
    pub fn minimum_amount(self, value: impl Into<Option<i64>>) -> Self {
        Self(self.0.option::<i64>(0, value))
    }

    /// Sets a parameter that the contract doesn't know.
    pub fn extra(self, name: impl Into<String>, value: impl Into<rt::Json>) -> Self {
        Self(self.0.set_extra(name, value))
    }
}

/// What the code gives: a coupon.
///
/// The parameters of `promotion`.
///
/// Contract: `#/paths/~1v1~1promotion_codes/post/requestBody/content/application~1x-www-form-urlencoded/schema/properties/promotion`.
#[derive(Clone)]
#[must_use]
pub struct Promotion(rt::Params);

impl Promotion {
    /// With what is required.
    pub fn new(r#type: PromotionType) -> Self {
        Promotion(Promotion::default().0.set::<PromotionType>(0, r#type))
    }

    /// The coupon that the code gives, if `type` is `coupon`.
    pub fn coupon<K>(self, value: impl rt::Maybe<rt::Id<Coupon>, K>) -> Self {
        Self(self.0.maybe::<rt::Id<Coupon>, K>(1, value))
    }

    /// Sets a parameter that the contract doesn't know.
    pub fn extra(self, name: impl Into<String>, value: impl Into<rt::Json>) -> Self {
        Self(self.0.set_extra(name, value))
    }
}

/// What the code stands for: always a coupon.
///
/// The values of `promotion.type`.
///
/// Contract: `#/paths/~1v1~1promotion_codes/post/requestBody/content/application~1x-www-form-urlencoded/schema/properties/promotion/properties/type`.
///
/// Feature: `promotion_codes`.
#[derive(Clone)]
#[non_exhaustive]
pub enum PromotionType {
    /// `coupon`
    Coupon,
    /// A value that the contract doesn't list.
    Unknown(String),
}

/// When the code can be used: from which order total on, and whether only for a first purchase.
///
/// The parameters of `restrictions`.
///
/// Contract: `#/paths/~1v1~1promotion_codes~1{promotion_code}/post/requestBody/content/application~1x-www-form-urlencoded/schema/properties/restrictions`.
#[derive(Clone)]
#[must_use]
pub struct UpdateRestrictions(rt::Params);

impl UpdateRestrictions {
    /// Nothing set yet.
    pub fn new() -> Self {
        Default::default()
    }

    /// The smallest order in other currencies, by their codes. An empty map is not sent. A second call replaces the first.
    pub fn currency_options<K>(
        self,
        value: impl rt::MaybeMap<CurrencyOption, K>,
    ) -> Self {
        Self(self.0.maybe_map::<CurrencyOption, K>(0, value))
    }

    /// Sets a parameter that the contract doesn't know.
    pub fn extra(self, name: impl Into<String>, value: impl Into<rt::Json>) -> Self {
        Self(self.0.set_extra(name, value))
    }
}

rt::params! {
    CreateRestrictions;
    "currency_options": std::collections::BTreeMap<String, CurrencyOption>;
    "first_time_transaction": bool;
    "minimum_amount": i64;
    "minimum_amount_currency": String;
}

rt::params! {
    CurrencyOption;
    "minimum_amount": i64;
}

rt::params! {
    Promotion;
    "type" required: PromotionType;
    "coupon": String;
}

rt::open_enum! {
    PromotionType;
    0 => Coupon "coupon";
}

rt::params! {
    UpdateRestrictions;
    "currency_options": std::collections::BTreeMap<String, CurrencyOption>;
}
