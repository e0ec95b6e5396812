// Written by `cargo xtask regenerate` from spec/. To change it, change spec/ or codegen/.

#[cfg(feature = "coupons")]
mod create;
#[cfg(feature = "coupons")]
#[doc(alias = "PostCoupons")]
#[doc(alias = "postcoupons")]
pub use self::create::*;
#[cfg(feature = "coupons")]
mod delete;
#[cfg(feature = "coupons")]
#[doc(alias = "DeleteCouponsCoupon")]
#[doc(alias = "deletecouponscoupon")]
pub use self::delete::*;
#[cfg(feature = "coupons")]
mod list;
#[cfg(feature = "coupons")]
#[doc(alias = "GetCoupons")]
#[doc(alias = "getcoupons")]
pub use self::list::*;
#[cfg(feature = "coupons")]
mod retrieve;
#[cfg(feature = "coupons")]
#[doc(alias = "GetCouponsCoupon")]
#[doc(alias = "getcouponscoupon")]
pub use self::retrieve::*;
#[cfg(feature = "coupons")]
mod update;
#[cfg(feature = "coupons")]
#[doc(alias = "PostCouponsCoupon")]
#[doc(alias = "postcouponscoupon")]
pub use self::update::*;
