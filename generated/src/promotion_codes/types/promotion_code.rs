// Written by `cargo xtask regenerate` from spec/. To change it, change spec/ or codegen/.

use crate::coupons::Coupon;
use crate::customers::Customer;
use crate::customers::DeletedCustomer;
use crate::rt;

/// The `promotion_code` object.
///
/// Contract: `#/components/schemas/promotion_code`.
#[derive(Default)]
#[non_exhaustive]
pub struct PromotionCode {
    /// Active.
    pub active: bool,
    /// Code. At most 5000 characters.
    pub code: String,
    /// Created, in seconds since 1970.
    pub created: rt::Timestamp,
    /// Customer. An id; the object itself when `customer` is expanded. May be null.
    pub customer: Option<rt::Expandable<Customer, DeletedCustomer>>,
    /// Customer account. At most 5000 characters. May be null.
    pub customer_account: Option<String>,
    /// Expires at, in seconds since 1970. May be null.
    pub expires_at: Option<rt::Timestamp>,
    /// Id. At most 5000 characters.
    pub id: rt::Id<PromotionCode>,
    /// Livemode.
    pub livemode: bool,
    /// Max redemptions. May be null.
    pub max_redemptions: Option<i64>,
    /// Metadata. A map with free keys. May be null.
    pub metadata: Option<rt::Metadata>,
    /// Promotion.
    pub promotion: PromotionCodePromotion,
    /// Restrictions.
    pub restrictions: PromotionCodeRestrictions,
    /// Times redeemed.
    pub times_redeemed: i64,
    /// What the contract doesn't know, and what was odd.
    pub extra: rt::Extra,
}

/// Promotion code currency option.
///
/// Contract: `#/components/schemas/promotion_code_currency_option`.
#[derive(Default)]
#[non_exhaustive]
pub struct PromotionCodeCurrencyOption {
    /// Minimum amount, in the currency's smallest unit.
    pub minimum_amount: i64,
    /// What the contract doesn't know, and what was odd.
    pub extra: rt::Extra,
}

/// Promotion codes resource promotion.
///
/// Contract: `#/components/schemas/promotion_codes_resource_promotion`.
#[derive(Default)]
#[non_exhaustive]
pub struct PromotionCodePromotion {
    /// Coupon. An id; the object itself when `coupon` is expanded. May be null.
    pub coupon: Option<rt::Expandable<Coupon>>,
    /// What the contract doesn't know, and what was odd.
    pub extra: rt::Extra,
}

/// Promotion codes resource restrictions.
///
/// Contract: `#/components/schemas/promotion_codes_resource_restrictions`.
#[derive(Default)]
#[non_exhaustive]
pub struct PromotionCodeRestrictions {
    /// Currency options. A map with free keys.
    pub currency_options: Option<
        std::collections::BTreeMap<String, PromotionCodeCurrencyOption>,
    >,
    /// First time transaction.
    pub first_time_transaction: bool,
    /// Minimum amount, in the currency's smallest unit. May be null.
    pub minimum_amount: Option<i64>,
    /// Minimum amount currency. At most 5000 characters. May be null.
    pub minimum_amount_currency: Option<String>,
    /// What the contract doesn't know, and what was odd.
    pub extra: rt::Extra,
}

rt::record! {
    PromotionCode;
    const "object" = Str("promotion_code");
    0 => active "active" required;
    1 => code "code" required;
    2 => created "created" required;
    3 => customer "customer";
    4 => customer_account "customer_account";
    5 => expires_at "expires_at";
    6 => id "id" required;
    7 => livemode "livemode" required;
    8 => max_redemptions "max_redemptions";
    9 => metadata "metadata";
    10 => promotion "promotion" required;
    11 => restrictions "restrictions" required;
    12 => times_redeemed "times_redeemed" required;
}

rt::expandable! {
    crate::ExpandPath;
    PromotionCode;
    customer "customer" => Customer;
    promotion "promotion" => PromotionCodePromotion;
}

rt::record! {
    PromotionCodeCurrencyOption;
    0 => minimum_amount "minimum_amount" required;
}

rt::record! {
    PromotionCodePromotion;
    const "type" = Str("coupon");
    0 => coupon "coupon";
}

rt::expandable! {
    crate::ExpandPath;
    PromotionCodePromotion;
    coupon "coupon" => Coupon;
}

rt::record! {
    PromotionCodeRestrictions;
    0 => currency_options "currency_options";
    1 => first_time_transaction "first_time_transaction" required;
    2 => minimum_amount "minimum_amount";
    3 => minimum_amount_currency "minimum_amount_currency";
}
