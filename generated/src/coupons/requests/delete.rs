// Written by `cargo xtask regenerate` from spec/. To change it, change spec/ or codegen/.

use crate::coupons::Coupon;
use crate::coupons::DeletedCoupon;
use crate::rt;

/// Deletes a coupon, so that nobody else can redeem it. Customers and subscriptions that have it keep their discount.
///
/// `DELETE /v1/coupons/{coupon}`
///
/// ```
/// use stripe_client::coupons;
///
/// let deleted_coupon = coupons::delete("coupon_123").send(&client).await?;
/// ```
///
/// # Arguments
///
/// - `coupon`, in the path: Id of the coupon.
///
/// # Answer
///
/// [`DeletedCoupon`](crate::coupons::DeletedCoupon).
///
/// [Stripe's reference](https://docs.stripe.com/api/coupons/delete)
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
