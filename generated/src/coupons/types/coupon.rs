// Written by `cargo xtask regenerate` from spec/. To change it, change spec/ or codegen/.

use crate::rt;

/// A rule for a reduction: so many percent or so much money, once, for some months or forever. Applied to a customer, subscription, invoice, quote or checkout it makes a [discount](crate::customers::Discount). A [promotion code](crate::promotion_codes::PromotionCode) lets customers redeem it. It has no effect on payment intents.
///
/// The `coupon` object.
///
/// [Stripe's reference](https://docs.stripe.com/api/coupons/object)
///
/// Contract: `#/components/schemas/coupon`.
///
/// Feature: `coupons`. Without it, the type has its id and `json()`, and no other fields.
#[non_exhaustive]
pub struct Coupon {
    /// What the coupon takes off before taxes, in the smallest currency unit. Null if it takes off a percentage.
    pub amount_off: Option<i64>,
    /// The products that the coupon lowers. All if absent.
    pub applies_to: Option<Box<CouponAppliesTo>>,
    /// When it was made. In seconds since 1970.
    pub created: rt::Timestamp,
    /// The currency of [`amount_off`](Self::amount_off). Null if the coupon takes off a percentage. A three-letter ISO 4217 code in lower case.
    pub currency: Option<rt::Currency>,
    /// What the coupon takes off in other currencies, by their codes.
    pub currency_options: Option<
        std::collections::BTreeMap<String, CouponCurrencyOption>,
    >,
    /// How long a subscription keeps the discount: once, some months, or for good. `forever`, `once` or `repeating`.
    pub duration: CouponDuration,
    /// For how many months the discount holds. Null unless [`duration`](Self::duration) is `repeating`.
    pub duration_in_months: Option<i64>,
    /// Names this object in other calls.
    pub id: rt::Id<Coupon>,
    /// Whether it belongs to live mode, where real money moves. False in test mode and sandboxes.
    pub livemode: bool,
    /// How many times it can be used, by all customers together. Null if there is no limit.
    pub max_redemptions: Option<i64>,
    /// Your own keys and values, kept with the object. Stripe doesn't use them. May be null.
    pub metadata: Option<rt::Metadata>,
    /// What customers read of the discount, on invoices and receipts. May be null.
    pub name: Option<String>,
    /// What is taken off the subtotal, in percent. With 50, an invoice of 100 becomes 50. Null if [`amount_off`](Self::amount_off) is set.
    pub percent_off: Option<f64>,
    /// Until when the coupon can be used. Null if there is no end. In seconds since 1970.
    pub redeem_by: Option<rt::Timestamp>,
    /// How often it was given to a customer.
    pub times_redeemed: i64,
    /// Whether the coupon can still be given to a customer: not once it is past its date or used up.
    pub valid: bool,
    /// What the contract doesn't know, and what was odd.
    pub extra: rt::Extra,
}

/// The products that the coupon lowers.
///
/// Contract: `#/components/schemas/coupon_applies_to`.
///
/// Feature: `coupons`.
#[non_exhaustive]
pub struct CouponAppliesTo {
    /// Ids of the only products that the coupon is good for.
    pub products: Vec<String>,
    /// What the contract doesn't know, and what was odd.
    pub extra: rt::Extra,
}

/// What the coupon takes off in other currencies, by their codes.
///
/// Contract: `#/components/schemas/coupon_currency_option`.
///
/// Feature: `coupons`.
#[non_exhaustive]
pub struct CouponCurrencyOption {
    /// What the coupon takes off in this currency, in the smallest currency unit.
    pub amount_off: i64,
    /// What the contract doesn't know, and what was odd.
    pub extra: rt::Extra,
}

/// How long a subscription keeps the discount: once, some months, or for good.
///
/// The values of `duration`.
///
/// Contract: `#/components/schemas/coupon/properties/duration`.
///
/// Feature: `coupons`.
#[derive(Clone)]
#[non_exhaustive]
pub enum CouponDuration {
    /// `forever`: Every invoice, as long as the discount stays.
    Forever,
    /// `once`: One invoice or payment only.
    Once,
    /// `repeating`: Every invoice in the first `duration_in_months` months.
    Repeating,
    /// A value that the contract doesn't list.
    Unknown(String),
}

/// What remains of a coupon after its deletion: the id. Customers who have the discount already keep it.
///
/// What is left of a deleted `coupon`.
///
/// Contract: `#/components/schemas/deleted_coupon`.
///
/// Feature: `coupons`.
#[non_exhaustive]
pub struct DeletedCoupon {
    /// Names this object in other calls.
    pub id: rt::Id<Coupon>,
    /// What the contract doesn't know, and what was odd.
    pub extra: rt::Extra,
}

rt::record! {
    Coupon;
    const "object" = Str("coupon");
    0 => amount_off = None "amount_off";
    1 => applies_to = None "applies_to";
    2 => created "created" required;
    3 => currency = None "currency";
    4 => currency_options = None "currency_options";
    5 => duration "duration" required;
    6 => duration_in_months = None "duration_in_months";
    7 => id "id" required;
    8 => livemode = false "livemode" required;
    9 => max_redemptions = None "max_redemptions";
    10 => metadata = None "metadata";
    11 => name = None "name";
    12 => percent_off = None "percent_off";
    13 => redeem_by = None "redeem_by";
    14 => times_redeemed = 0 "times_redeemed" required;
    15 => valid = false "valid" required;
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
    0 => amount_off = 0 "amount_off" required;
}

rt::open_enum! {
    CouponDuration;
    0 => Forever "forever";
    1 => Once "once";
    2 => Repeating "repeating";
}

rt::record! {
    DeletedCoupon;
    const "deleted" = Bool(true);
    const "object" = Str("coupon");
    0 => id "id" required;
}
