// Written by `cargo xtask regenerate` from spec/. To change it, change spec/ or codegen/.

//! The requests of `coupons`, as its functions make them.

#[cfg(feature = "coupons")]
pub(super) mod create;
#[cfg(feature = "coupons")]
#[doc(alias = "PostCoupons")]
#[doc(alias = "postcoupons")]
pub use self::create::Create;
#[cfg(feature = "coupons")]
pub(super) mod delete;
#[cfg(feature = "coupons")]
#[doc(alias = "DeleteCouponsCoupon")]
#[doc(alias = "deletecouponscoupon")]
pub use self::delete::Delete;
#[cfg(feature = "coupons")]
pub(super) mod list;
#[cfg(feature = "coupons")]
#[doc(alias = "GetCoupons")]
#[doc(alias = "getcoupons")]
pub use self::list::List;
#[cfg(feature = "coupons")]
pub(super) mod retrieve;
#[cfg(feature = "coupons")]
#[doc(alias = "GetCouponsCoupon")]
#[doc(alias = "getcouponscoupon")]
pub use self::retrieve::Retrieve;
#[cfg(feature = "coupons")]
pub(super) mod update;
#[cfg(feature = "coupons")]
#[doc(alias = "PostCouponsCoupon")]
#[doc(alias = "postcouponscoupon")]
pub use self::update::Update;
