// Written by `cargo xtask regenerate` from spec/. To change it, change spec/ or codegen/.

use crate::rt;

/// The `coupon` object.
///
/// Contract: `#/components/schemas/coupon`.
#[derive(Default)]
#[non_exhaustive]
pub struct Coupon {
    /// Amount off, in the currency's smallest unit. May be null.
    pub amount_off: Option<i64>,
    /// Applies to.
    pub applies_to: Option<Box<CouponAppliesTo>>,
    /// Created, in seconds since 1970.
    pub created: rt::Timestamp,
    /// Currency. A three-letter ISO 4217 code in lower case. May be null.
    pub currency: Option<rt::Currency>,
    /// Currency options. A map with free keys.
    pub currency_options: Option<
        std::collections::BTreeMap<String, CouponCurrencyOption>,
    >,
    /// Duration. `forever`, `once` or `repeating`.
    pub duration: CouponDuration,
    /// Duration in months. May be null.
    pub duration_in_months: Option<i64>,
    /// Id. At most 5000 characters.
    pub id: rt::Id<Coupon>,
    /// Livemode.
    pub livemode: bool,
    /// Max redemptions. May be null.
    pub max_redemptions: Option<i64>,
    /// Metadata. A map with free keys. May be null.
    pub metadata: Option<rt::Metadata>,
    /// Name. At most 5000 characters. May be null.
    pub name: Option<String>,
    /// Percent off. May be null.
    pub percent_off: Option<f64>,
    /// Redeem by, in seconds since 1970. May be null.
    pub redeem_by: Option<rt::Timestamp>,
    /// Times redeemed.
    pub times_redeemed: i64,
    /// Valid.
    pub valid: bool,
    /// What the contract doesn't know, and what was odd.
    pub extra: rt::Extra,
}

/// Coupon applies to.
///
/// Contract: `#/components/schemas/coupon_applies_to`.
#[derive(Default)]
#[non_exhaustive]
pub struct CouponAppliesTo {
    /// Products.
    pub products: Vec<String>,
    /// What the contract doesn't know, and what was odd.
    pub extra: rt::Extra,
}

/// Coupon currency option.
///
/// Contract: `#/components/schemas/coupon_currency_option`.
#[derive(Default)]
#[non_exhaustive]
pub struct CouponCurrencyOption {
    /// Amount off, in the currency's smallest unit.
    pub amount_off: i64,
    /// What the contract doesn't know, and what was odd.
    pub extra: rt::Extra,
}

/// The values of `duration`.
///
/// Contract: `#/components/schemas/coupon/properties/duration`.
#[derive(Clone)]
#[non_exhaustive]
pub enum CouponDuration {
    /// `forever`
    Forever,
    /// `once`
    Once,
    /// `repeating`
    Repeating,
    /// A value that the contract doesn't list.
    Unknown(String),
}

/// What is left of a deleted `coupon`.
///
/// Contract: `#/components/schemas/deleted_coupon`.
///
/// Feature: `coupons`.
#[cfg(feature = "coupons")]
#[derive(Default)]
#[non_exhaustive]
pub struct DeletedCoupon {
    /// Id. At most 5000 characters.
    pub id: rt::Id<Coupon>,
    /// What the contract doesn't know, and what was odd.
    pub extra: rt::Extra,
}

rt::record! {
    Coupon;
    const "object" = Str("coupon");
    0 => amount_off "amount_off";
    1 => applies_to "applies_to";
    2 => created "created" required;
    3 => currency "currency";
    4 => currency_options "currency_options";
    5 => duration "duration" required;
    6 => duration_in_months "duration_in_months";
    7 => id "id" required;
    8 => livemode "livemode" required;
    9 => max_redemptions "max_redemptions";
    10 => metadata "metadata";
    11 => name "name";
    12 => percent_off "percent_off";
    13 => redeem_by "redeem_by";
    14 => times_redeemed "times_redeemed" required;
    15 => valid "valid" required;
}

rt::expandable! {
    crate::ExpandPath;
    Coupon;
    applies_to "applies_to" => CouponAppliesTo;
}

rt::record! {
    CouponAppliesTo;
    0 => products "products" required;
}

rt::record! {
    CouponCurrencyOption;
    0 => amount_off "amount_off" required;
}

rt::open_enum! {
    CouponDuration;
    0 => Forever "forever";
    1 => Once "once";
    2 => Repeating "repeating";
}

#[cfg(feature = "coupons")]
rt::record! {
    DeletedCoupon;
    const "deleted" = Bool(true);
    const "object" = Str("coupon");
    0 => id "id" required;
}
