// Written by `cargo xtask regenerate` from spec/. To change it, change spec/ or codegen/.

use crate::coupons::Coupon;
use crate::customers::Customer;
use crate::customers::DeletedCustomer;
use crate::promotion_codes::PromotionCode;
use crate::rt;

/// What is left of a deleted `discount`.
///
/// Contract: `#/components/schemas/deleted_discount`.
#[derive(Default)]
#[non_exhaustive]
pub struct DeletedDiscount {
    /// Checkout session. At most 5000 characters. May be null.
    pub checkout_session: Option<String>,
    /// Customer. An id; the object itself when `customer` is expanded. May be null.
    pub customer: Option<rt::Expandable<Customer, DeletedCustomer>>,
    /// Customer account. At most 5000 characters. May be null.
    pub customer_account: Option<String>,
    /// Id. At most 5000 characters.
    pub id: rt::Id<Discount>,
    /// Invoice. At most 5000 characters. May be null.
    pub invoice: Option<String>,
    /// Invoice item. At most 5000 characters. May be null.
    pub invoice_item: Option<String>,
    /// Promotion code. An id; the object itself when `promotion_code` is expanded. May be null.
    pub promotion_code: Option<rt::Expandable<PromotionCode>>,
    /// Source.
    pub source: DiscountSource,
    /// Start, in seconds since 1970.
    pub start: rt::Timestamp,
    /// Subscription. At most 5000 characters. May be null.
    pub subscription: Option<String>,
    /// Subscription item. At most 5000 characters. May be null.
    pub subscription_item: Option<String>,
    /// What the contract doesn't know, and what was odd.
    pub extra: rt::Extra,
}

/// The `discount` object.
///
/// Contract: `#/components/schemas/discount`.
#[derive(Default)]
#[non_exhaustive]
pub struct Discount {
    /// Checkout session. At most 5000 characters. May be null.
    pub checkout_session: Option<String>,
    /// Customer. An id; the object itself when `customer` is expanded. May be null.
    pub customer: Option<rt::Expandable<Customer, DeletedCustomer>>,
    /// Customer account. At most 5000 characters. May be null.
    pub customer_account: Option<String>,
    /// End, in seconds since 1970. May be null.
    pub end: Option<rt::Timestamp>,
    /// Id. At most 5000 characters.
    pub id: rt::Id<Discount>,
    /// Invoice. At most 5000 characters. May be null.
    pub invoice: Option<String>,
    /// Invoice item. At most 5000 characters. May be null.
    pub invoice_item: Option<String>,
    /// Promotion code. An id; the object itself when `promotion_code` is expanded. May be null.
    pub promotion_code: Option<rt::Expandable<PromotionCode>>,
    /// Source.
    pub source: DiscountSource,
    /// Start, in seconds since 1970.
    pub start: rt::Timestamp,
    /// Subscription. At most 5000 characters. May be null.
    pub subscription: Option<String>,
    /// Subscription item. At most 5000 characters. May be null.
    pub subscription_item: Option<String>,
    /// What the contract doesn't know, and what was odd.
    pub extra: rt::Extra,
}

/// Discount source.
///
/// Contract: `#/components/schemas/discount_source`.
#[derive(Default)]
#[non_exhaustive]
pub struct DiscountSource {
    /// Coupon. An id; the object itself when `coupon` is expanded. May be null.
    pub coupon: Option<rt::Expandable<Coupon>>,
    /// What the contract doesn't know, and what was odd.
    pub extra: rt::Extra,
}

rt::record! {
    DeletedDiscount;
    const "deleted" = Bool(true);
    const "object" = Str("discount");
    0 => checkout_session "checkout_session";
    1 => customer "customer";
    2 => customer_account "customer_account";
    3 => id "id" required;
    4 => invoice "invoice";
    5 => invoice_item "invoice_item";
    6 => promotion_code "promotion_code";
    7 => source "source" required;
    8 => start "start" required;
    9 => subscription "subscription";
    10 => subscription_item "subscription_item";
}

rt::expandable! {
    crate::ExpandPath;
    DeletedDiscount;
    customer "customer" => Customer;
    promotion_code "promotion_code" => PromotionCode;
    source "source" => DiscountSource;
}

rt::record! {
    Discount;
    const "object" = Str("discount");
    0 => checkout_session "checkout_session";
    1 => customer "customer";
    2 => customer_account "customer_account";
    3 => end "end";
    4 => id "id" required;
    5 => invoice "invoice";
    6 => invoice_item "invoice_item";
    7 => promotion_code "promotion_code";
    8 => source "source" required;
    9 => start "start" required;
    10 => subscription "subscription";
    11 => subscription_item "subscription_item";
}

rt::expandable! {
    crate::ExpandPath;
    Discount;
    customer "customer" => Customer;
    promotion_code "promotion_code" => PromotionCode;
    source "source" => DiscountSource;
}

rt::record! {
    DiscountSource;
    const "type" = Str("coupon");
    0 => coupon "coupon";
}

rt::expandable! {
    crate::ExpandPath;
    DiscountSource;
    coupon "coupon" => Coupon;
}
