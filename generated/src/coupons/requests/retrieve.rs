// Written by `cargo xtask regenerate` from spec/. To change it, change spec/ or codegen/.

use crate::coupons::Coupon;
use crate::rt;

/// Fetches a coupon, with how often it was redeemed and whether it still can be.
///
/// `GET /v1/coupons/{coupon}`
///
/// ```
/// use stripe_client::coupons;
///
/// let coupon = coupons::retrieve("coupon_123").send(&client).await?;
/// ```
///
/// # Arguments
///
/// - `coupon`, in the path: Id of the coupon.
///
/// # Parameters
///
/// - [`expand`](Retrieve::expand()): Which references come back as objects instead of ids, by their paths in the answer.
///
/// # Answer
///
/// [`Coupon`](crate::coupons::Coupon).
///
/// [Stripe's reference](https://docs.stripe.com/api/coupons/retrieve)
///
/// Feature: `coupons`.
#[doc(alias = "GetCouponsCoupon")]
#[doc(alias = "getcouponscoupon")]
pub fn retrieve(coupon: impl Into<rt::Id<Coupon>>) -> Retrieve {
    Retrieve(
        Retrieve::default().0.set::<rt::Id<Coupon>>(0, coupon),
        rt::RequestOptions::default(),
    )
}

/// The request of [`coupons.retrieve`](retrieve()).
///
/// `GET /v1/coupons/{coupon}` (`GetCouponsCoupon`).
#[doc(alias = "GetCouponsCoupon")]
#[doc(alias = "getcouponscoupon")]
#[derive(Clone)]
#[must_use = "a request does nothing until it is sent"]
pub struct Retrieve(rt::Params, rt::RequestOptions);

impl Retrieve {
    /// Which references come back as objects instead of ids, by their paths in the answer. An empty list is not sent. A second call replaces the first.
    pub fn expand<K>(self, value: impl rt::MaybeList<String, K>) -> Self {
        Self(self.0.maybe_list::<String, K>(1, value), self.1)
    }

    /// Expands what a path leads to, beside what is expanded already: at most four levels deep.
    pub fn expand_path<T, L>(
        self,
        path: fn(crate::ExpandPath<Coupon>) -> crate::ExpandPath<T, L>,
    ) -> Self {
        Self(self.0.push(1, path(Default::default())), self.1)
    }
}

impl rt::Retrieve for Coupon {
    type Request = Retrieve;
    fn retrieve(id: rt::Id<Self>) -> Retrieve {
        retrieve(id)
    }
}

rt::request! {
    Retrieve -> Coupon;
    "GetCouponsCoupon" Get "/v1/coupons/{coupon}" Query;
    "coupon" required path: String;
    "expand" query: Vec<String>;
}
