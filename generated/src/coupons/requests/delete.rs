// Written by `cargo xtask regenerate` from spec/. To change it, change spec/ or codegen/.

use crate::coupons::Coupon;
use crate::coupons::DeletedCoupon;
use crate::rt;

/// Delete a coupon.
///
/// `DELETE /v1/coupons/{coupon}`
///
/// - `coupon`, in the path: Coupon. At most 5000 characters.
///
/// Feature: `coupons`.
#[doc(alias = "DeleteCouponsCoupon")]
#[doc(alias = "deletecouponscoupon")]
pub fn delete(coupon: impl Into<rt::Id<Coupon>>) -> Delete {
    Delete(
        Delete::default().0.set::<rt::Id<Coupon>>(0, coupon),
        rt::RequestOptions::default(),
    )
}

/// The request of [`coupons.delete`](delete()).
///
/// `DELETE /v1/coupons/{coupon}` (`DeleteCouponsCoupon`).
#[doc(alias = "DeleteCouponsCoupon")]
#[doc(alias = "deletecouponscoupon")]
#[derive(Clone)]
#[must_use = "a request does nothing until it is sent"]
pub struct Delete(rt::Params, rt::RequestOptions);

rt::request! {
    Delete -> DeletedCoupon;
    "DeleteCouponsCoupon" Delete "/v1/coupons/{coupon}" Query;
    "coupon" required path: String;
}
