// Written by `cargo xtask regenerate` from spec/. To change it, change spec/ or codegen/.

use crate::coupons::Coupon;
use crate::customers::Customer;
use crate::customers::DeletedCustomer;
use crate::promotion_codes::PromotionCode;
use crate::rt;

/// A discount that has been removed. Invoices that were made with it keep the reduction.
///
/// What is left of a deleted `discount`.
///
/// Contract: `#/components/schemas/deleted_discount`.
#[cfg_attr(
    docsrs,
    doc(
        cfg(
            any(
                feature = "credit_notes",
                feature = "customers",
                feature = "invoice_items",
                feature = "invoices",
                feature = "subscriptions"
            )
        )
    )
)]
#[non_exhaustive]
pub struct DeletedDiscount {
    /// Id of the payment mode session that the discount is for. Null for subscriptions and invoices.
    pub checkout_session: Option<String>,
    /// The customer who has the discount. An id; the object itself when `customer` is expanded. May be null.
    pub customer: Option<rt::Expandable<Customer, DeletedCustomer>>,
    /// The v2 account that stands for the customer, in place of [`customer`](Self::customer). May be null.
    pub customer_account: Option<String>,
    /// Names the discount in other calls. It can't be fetched by itself, but expanded where it applies.
    pub id: rt::Id<crate::customers::Discount>,
    /// The invoice that the coupon was applied to. Null if it was applied to something else.
    pub invoice: Option<String>,
    /// Id of the invoice item that the coupon was applied to, or of the invoice line if it comes from a subscription. Null if it was applied to something else.
    pub invoice_item: Option<String>,
    /// The promotion code that gave the discount. Null if no code did. An id; the object itself when `promotion_code` is expanded.
    pub promotion_code: Option<rt::Expandable<PromotionCode>>,
    /// The coupon behind the discount.
    pub source: DiscountSource,
    /// When the coupon was applied. In seconds since 1970.
    pub start: rt::Timestamp,
    /// The subscription that the discount is for. Null if it is for all of the customer's.
    pub subscription: Option<String>,
    /// The subscription item that the discount is for. Null unless it is for one.
    pub subscription_item: Option<String>,
    /// What the contract doesn't know, and what was odd.
    pub extra: rt::Extra,
}

/// A [coupon](crate::coupons::Coupon) in use: on a customer, subscription, subscription item, invoice or invoice item, with when it began and when it ends. Redeeming a coupon or [promotion code](crate::promotion_codes::PromotionCode) creates it.
///
/// The `discount` object.
///
/// [Stripe's reference](https://docs.stripe.com/api/customers/object)
///
/// Contract: `#/components/schemas/discount`.
///
/// Feature: `customers`. Without it, the type has its id and `json()`, and no other fields.
#[cfg(feature = "customers")]
#[non_exhaustive]
pub struct Discount {
    /// Id of the payment mode session that the discount is for. Null for subscriptions and invoices.
    pub checkout_session: Option<String>,
    /// The customer who has the discount. An id; the object itself when `customer` is expanded. May be null.
    pub customer: Option<rt::Expandable<Customer, DeletedCustomer>>,
    /// The v2 account that stands for the customer, in place of [`customer`](Self::customer). May be null.
    pub customer_account: Option<String>,
    /// When the discount runs out. Null if it is used once, or forever. In seconds since 1970.
    pub end: Option<rt::Timestamp>,
    /// Names the discount in other calls. It can't be fetched by itself, but expanded where it applies.
    pub id: rt::Id<crate::customers::Discount>,
    /// The invoice that the coupon was applied to. Null if it was applied to something else.
    pub invoice: Option<String>,
    /// Id of the invoice item that the coupon was applied to, or of the invoice line if it comes from a subscription. Null if it was applied to something else.
    pub invoice_item: Option<String>,
    /// The promotion code that gave the discount. Null if no code did. An id; the object itself when `promotion_code` is expanded.
    pub promotion_code: Option<rt::Expandable<PromotionCode>>,
    /// The coupon behind the discount.
    pub source: DiscountSource,
    /// When the coupon was applied. In seconds since 1970.
    pub start: rt::Timestamp,
    /// The subscription that the discount is for. Null if it is for all of the customer's.
    pub subscription: Option<String>,
    /// The subscription item that the discount is for. Null unless it is for one.
    pub subscription_item: Option<String>,
    /// What the contract doesn't know, and what was odd.
    pub extra: rt::Extra,
}

/// What the discount comes from: a [coupon](crate::coupons::Coupon).
///
/// Contract: `#/components/schemas/discount_source`.
#[cfg_attr(
    docsrs,
    doc(
        cfg(
            any(
                feature = "credit_notes",
                feature = "customers",
                feature = "invoice_items",
                feature = "invoices",
                feature = "subscriptions"
            )
        )
    )
)]
#[non_exhaustive]
pub struct DiscountSource {
    /// The coupon that the discount came from. An id; the object itself when `coupon` is expanded. May be null.
    pub coupon: Option<rt::Expandable<Coupon>>,
    /// What the contract doesn't know, and what was odd.
    pub extra: rt::Extra,
}

rt::record! {
    DeletedDiscount;
    const "deleted" = Bool(true);
    const "object" = Str("discount");
    0 => checkout_session = None "checkout_session";
    1 => customer = None "customer";
    2 => customer_account = None "customer_account";
    3 => id "id" required;
    4 => invoice = None "invoice";
    5 => invoice_item = None "invoice_item";
    6 => promotion_code = None "promotion_code";
    7 => source "source" required;
    8 => start "start" required;
    9 => subscription = None "subscription";
    10 => subscription_item = None "subscription_item";
}

rt::expandable! {
    crate::ExpandPath;
    DeletedDiscount;
    customer "customer" => Customer;
    promotion_code "promotion_code" => PromotionCode;
    source "source" => DiscountSource;
}

#[cfg(feature = "customers")]
rt::record! {
    Discount;
    const "object" = Str("discount");
    0 => checkout_session = None "checkout_session";
    1 => customer = None "customer";
    2 => customer_account = None "customer_account";
    3 => end = None "end";
    4 => id "id" required;
    5 => invoice = None "invoice";
    6 => invoice_item = None "invoice_item";
    7 => promotion_code = None "promotion_code";
    8 => source "source" required;
    9 => start "start" required;
    10 => subscription = None "subscription";
    11 => subscription_item = None "subscription_item";
}

#[cfg(feature = "customers")]
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
    0 => coupon = None "coupon";
}

rt::expandable! {
    crate::ExpandPath;
    DiscountSource;
    coupon "coupon" => Coupon;
}
