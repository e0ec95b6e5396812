// Written by `cargo xtask regenerate` from spec/. To change it, change spec/ or codegen/.

use crate::coupons::Coupon;
use crate::customers::Customer;
use crate::customers::DeletedCustomer;
use crate::rt;

/// A word that customers enter to get a [coupon](crate::coupons::Coupon), such as `SUMMER25`. It can be limited to one customer, a minimum amount, a number of uses or a date. A coupon can have many.
///
/// The `promotion_code` object.
///
/// [Stripe's reference](https://docs.stripe.com/api/promotion_codes/object)
///
/// Contract: `#/components/schemas/promotion_code`.
///
/// Feature: `promotion_codes`. Without it, the type has its id and `json()`, and no other fields.
#[non_exhaustive]
pub struct PromotionCode {
    /// Whether customers can redeem the code. That ends with the validity of its coupon too.
    pub active: bool,
    /// What the customer types in, in any case: letters, digits and dashes. No two active codes of the same customer may be alike.
    pub code: String,
    /// When it was made. In seconds since 1970.
    pub created: rt::Timestamp,
    /// The only customer who can use the code. Null if all can. An id; the object itself when `customer` is expanded.
    pub customer: Option<rt::Expandable<Customer, DeletedCustomer>>,
    /// The v2 account that alone can use the code, in place of [`customer`](Self::customer). Null if it isn't bound to one.
    pub customer_account: Option<String>,
    /// When the code stops working. Null if it has no end. In seconds since 1970.
    pub expires_at: Option<rt::Timestamp>,
    /// Names this object in other calls.
    pub id: rt::Id<PromotionCode>,
    /// Whether it belongs to live mode, where real money moves. False in test mode and sandboxes.
    pub livemode: bool,
    /// How many times it can be used. Null if only the coupon's own limit counts.
    pub max_redemptions: Option<i64>,
    /// Your own keys and values, kept with the object. Stripe doesn't use them. May be null.
    pub metadata: Option<rt::Metadata>,
    /// What the code gives: a coupon.
    pub promotion: PromotionCodePromotion,
    /// When the code can be used: from which order total on, and whether only for a first purchase.
    pub restrictions: PromotionCodeRestrictions,
    /// How often customers have used it.
    pub times_redeemed: i64,
    /// What the contract doesn't know, and what was odd.
    pub extra: rt::Extra,
}

/// The smallest order in other currencies, by their codes.
///
/// Contract: `#/components/schemas/promotion_code_currency_option`.
///
/// Feature: `promotion_codes`.
#[non_exhaustive]
pub struct PromotionCodeCurrencyOption {
    /// What the customer must buy for at least to use the code, in the smallest currency unit.
    pub minimum_amount: i64,
    /// What the contract doesn't know, and what was odd.
    pub extra: rt::Extra,
}

/// What the code gives: a coupon.
///
/// Contract: `#/components/schemas/promotion_codes_resource_promotion`.
///
/// Feature: `promotion_codes`.
#[non_exhaustive]
pub struct PromotionCodePromotion {
    /// The coupon that the code gives, if `type` is `coupon`. An id; the object itself when `coupon` is expanded. May be null.
    pub coupon: Option<rt::Expandable<Coupon>>,
    /// What the contract doesn't know, and what was odd.
    pub extra: rt::Extra,
}

/// When the code can be used: from which order total on, and whether only for a first purchase.
///
/// Contract: `#/components/schemas/promotion_codes_resource_restrictions`.
///
/// Feature: `promotion_codes`.
#[non_exhaustive]
pub struct PromotionCodeRestrictions {
    /// The smallest order in other currencies, by their codes.
    pub currency_options: Option<
        std::collections::BTreeMap<String, PromotionCodeCurrencyOption>,
    >,
    /// Whether the code works only for customers who haven't yet paid anything.
    pub first_time_transaction: bool,
    /// What the customer must buy for at least to use the code, in the smallest currency unit. May be null.
    pub minimum_amount: Option<i64>,
    /// The code of the currency for [`minimum_amount`](Self::minimum_amount). May be null.
    pub minimum_amount_currency: Option<String>,
    /// What the contract doesn't know, and what was odd.
    pub extra: rt::Extra,
}

rt::record! {
    PromotionCode;
    const "object" = Str("promotion_code");
    0 => active = false "active" required;
    1 => code "code" required;
    2 => created "created" required;
    3 => customer = None "customer";
    4 => customer_account = None "customer_account";
    5 => expires_at = None "expires_at";
    6 => id "id" required;
    7 => livemode = false "livemode" required;
    8 => max_redemptions = None "max_redemptions";
    9 => metadata = None "metadata";
    10 => promotion "promotion" required;
    11 => restrictions "restrictions" required;
    12 => times_redeemed = 0 "times_redeemed" required;
}

rt::expandable! {
    crate::ExpandPath;
    PromotionCode;
    customer "customer" => Customer;
    promotion "promotion" => PromotionCodePromotion;
}

rt::record! {
    PromotionCodeCurrencyOption;
    0 => minimum_amount = 0 "minimum_amount" required;
}

rt::record! {
    PromotionCodePromotion;
    const "type" = Str("coupon");
    0 => coupon = None "coupon";
}

rt::expandable! {
    crate::ExpandPath;
    PromotionCodePromotion;
    coupon "coupon" => Coupon;
}

rt::record! {
    PromotionCodeRestrictions;
    0 => currency_options = None "currency_options";
    1 => first_time_transaction = false "first_time_transaction" required;
    2 => minimum_amount = None "minimum_amount";
    3 => minimum_amount_currency = None "minimum_amount_currency";
}
