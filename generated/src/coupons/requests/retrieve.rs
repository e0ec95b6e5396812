// Written by `cargo xtask regenerate` from spec/. To change it, change spec/ or codegen/.
use crate::rt;
/// Retrieve a coupon.
///
/// `GET /v1/coupons/{coupon}`
///
/// - `coupon`, in the path: Coupon. At most 5000 characters.
///
/// Feature: `coupons`.
#[doc(alias = "GetCouponsCoupon")]
#[doc(alias = "getcouponscoupon")]
pub fn retrieve(coupon: impl Into<rt::Id<crate::coupons::Coupon>>) -> Retrieve {
    Retrieve {
        coupon: coupon.into(),
        ..Default::default()
    }
}
/// The request of [`coupons.retrieve`](retrieve()).
///
/// `GET /v1/coupons/{coupon}` (`GetCouponsCoupon`).
#[doc(alias = "GetCouponsCoupon")]
#[doc(alias = "getcouponscoupon")]
#[derive(Clone, Default)]
#[must_use = "a request does nothing until it is sent"]
pub struct Retrieve {
    coupon: rt::Id<crate::coupons::Coupon>,
    expand: Option<Vec<String>>,
    extra: rt::Extra,
    options: rt::RequestOptions,
}
impl Retrieve {
    /// Which references come back as objects instead of ids, by their paths in the answer.
    pub fn expand(mut self, value: impl IntoIterator<Item = impl Into<String>>) -> Self {
        self.expand = Some(value.into_iter().map(|item| item.into()).collect());
        self
    }
    /// Expands what a path leads to, beside what is expanded already: at most four levels deep.
    pub fn expand_path<T, L>(
        mut self,
        path: impl FnOnce(
            crate::ExpandPath<crate::coupons::Coupon>,
        ) -> crate::ExpandPath<T, L>,
    ) -> Self {
        self.expand.get_or_insert_default().push(path(Default::default()).into());
        self
    }
}
rt::record! {
    Retrieve;
    0 => coupon "coupon" required path;
    1 => expand "expand" query;
}
rt::request! {
    Retrieve -> crate::coupons::Coupon;
    "GetCouponsCoupon" Get "/v1/coupons/{coupon}" Query;
}
impl rt::Retrieve for crate::coupons::Coupon {
    type Request = Retrieve;
    fn retrieve(id: rt::Id<Self>) -> Retrieve {
        retrieve(id)
    }
}
