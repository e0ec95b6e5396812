// Written by `cargo xtask regenerate` from spec/. To change it, change spec/ or codegen/.

use crate::coupons::Coupon;
use crate::promotion_codes::PromotionCode;
use crate::rt;

/// The parameters of `discounts[]`.
///
/// Contract: `#/paths/~1v1~1invoices/post/requestBody/content/application~1x-www-form-urlencoded/schema/properties/discounts/anyOf/0/items`.
#[derive(Clone)]
#[must_use]
pub struct Discount(rt::Params);

impl Discount {
    /// Nothing set yet.
    pub fn new() -> Self {
        Default::default()
    }

    /// Id of a coupon to give as a discount.
    pub fn coupon(self, value: impl Into<rt::Id<Coupon>>) -> Self {
        Self(self.0.set::<rt::Id<Coupon>>(0, value))
    }

    /// Id of a discount that this or what it inherits from has already, to use again.
    pub fn discount(self, value: impl Into<rt::Id<crate::customers::Discount>>) -> Self {
        Self(self.0.set::<rt::Id<crate::customers::Discount>>(1, value))
    }

    /// Id of a [promotion code](crate::promotion_codes::PromotionCode) to make a new discount from.
    pub fn promotion_code(self, value: impl Into<rt::Id<PromotionCode>>) -> Self {
        Self(self.0.set::<rt::Id<PromotionCode>>(2, value))
    }

    /// Sets a parameter that the contract doesn't know.
    pub fn extra(self, name: impl Into<String>, value: impl Into<rt::Json>) -> Self {
        Self(self.0.set_extra(name, value))
    }
}

rt::params! {
    Discount;
    "coupon": String;
    "discount": String;
    "promotion_code": String;
}
