// Written by `cargo xtask regenerate` from spec/. To change it, change spec/ or codegen/.

//! [`Coupon`]: A rule for a reduction: so many percent or so much money, once, for some months or forever.
//!
//! | function | what it does | operation |
//! | --- | --- | --- |
//! | [`list`](list()) | Lists your coupons, the newest first. | `GET /v1/coupons` |
//! | [`create`](create()) | Creates a coupon that takes a percentage or a fixed amount off invoices. | `POST /v1/coupons` |
//! | [`retrieve`](retrieve()) | Fetches a coupon, with how often it was redeemed and whether it still can be. | `GET /v1/coupons/{coupon}` |
//! | [`update`](update()) | Changes a coupon's name or metadata, or adds amounts in further currencies. | `POST /v1/coupons/{coupon}` |
//! | [`delete`](delete()) | Deletes a coupon, so that nobody else can redeem it. | `DELETE /v1/coupons/{coupon}` |
//!
//! Feature: `coupons`.

#[cfg(feature = "coupons")]
pub mod requests;
#[cfg(feature = "coupons")]
#[doc(no_inline)]
pub use self::requests::*;
#[cfg(feature = "coupons")]
#[doc(alias = "PostCoupons")]
#[doc(alias = "postcoupons")]
pub use self::requests::create::create;
#[cfg(feature = "coupons")]
#[doc(alias = "DeleteCouponsCoupon")]
#[doc(alias = "deletecouponscoupon")]
pub use self::requests::delete::delete;
#[cfg(feature = "coupons")]
#[doc(alias = "GetCoupons")]
#[doc(alias = "getcoupons")]
pub use self::requests::list::list;
#[cfg(feature = "coupons")]
#[doc(alias = "GetCouponsCoupon")]
#[doc(alias = "getcouponscoupon")]
pub use self::requests::retrieve::retrieve;
#[cfg(feature = "coupons")]
#[doc(alias = "PostCouponsCoupon")]
#[doc(alias = "postcouponscoupon")]
pub use self::requests::update::update;
#[cfg_attr(not(docsrs), cfg(feature = "coupons"))]
mod types;
#[cfg_attr(not(docsrs), cfg(feature = "coupons"))]
pub use self::types::*;
#[cfg(not(feature = "coupons"))]
mod opaque;
#[cfg(not(feature = "coupons"))]
pub use self::opaque::*;
#[cfg(feature = "coupons")]
pub mod params;
