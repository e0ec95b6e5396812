// Written by `cargo xtask regenerate` from spec/. To change it, change spec/ or codegen/.

use crate::coupons::Coupon;
use crate::promotion_codes::PromotionCode;
use crate::rt;

/// The coupon or promotion code for this session, one at most.
///
/// The parameters of `discounts[]`.
///
/// Contract: `#/paths/~1v1~1checkout~1sessions/post/requestBody/content/application~1x-www-form-urlencoded/schema/properties/discounts/items`.
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

    /// Id of a [promotion code](crate::promotion_codes::PromotionCode) to make a new discount from.
    pub fn promotion_code<K>(
        self,
        value: impl rt::Maybe<rt::Id<PromotionCode>, K>,
    ) -> Self {
        Self(self.0.maybe::<rt::Id<PromotionCode>, K>(1, value))
    }

    /// Sets a parameter that the contract doesn't know.
    pub fn extra(self, name: impl Into<String>, value: impl Into<rt::Json>) -> Self {
        Self(self.0.set_extra(name, value))
    }
}

rt::params! {
    Discount;
    "coupon": String;
    "promotion_code": String;
}
