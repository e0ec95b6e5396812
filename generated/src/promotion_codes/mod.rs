// Written by `cargo xtask regenerate` from spec/. To change it, change spec/ or codegen/.

//! [`PromotionCode`]: A word that customers enter to get a [coupon](crate::coupons::Coupon), such as `SUMMER25`.
//!
//! | function | what it does | operation |
//! | --- | --- | --- |
//! | [`list`](list()) | Lists promotion codes, filtered by code, coupon, customer or date. | `GET /v1/promotion_codes` |
//! | [`create`](create()) | Creates a code that customers type in to get a coupon's discount. | `POST /v1/promotion_codes` |
//! | [`retrieve`](retrieve()) | Fetches a promotion code by its id. | `GET /v1/promotion_codes/{promotion_code}` |
//! | [`update`](update()) | Changes whether a promotion code can be used, its restrictions by currency or its metadata. | `POST /v1/promotion_codes/{promotion_code}` |
//!
//! Feature: `promotion_codes`.

#[cfg(feature = "promotion_codes")]
pub mod requests;
#[cfg(feature = "promotion_codes")]
#[doc(no_inline)]
pub use self::requests::*;
#[cfg(feature = "promotion_codes")]
#[doc(alias = "PostPromotionCodes")]
#[doc(alias = "postpromotioncodes")]
pub use self::requests::create::create;
#[cfg(feature = "promotion_codes")]
#[doc(alias = "GetPromotionCodes")]
#[doc(alias = "getpromotioncodes")]
pub use self::requests::list::list;
#[cfg(feature = "promotion_codes")]
#[doc(alias = "GetPromotionCodesPromotionCode")]
#[doc(alias = "getpromotioncodespromotioncode")]
pub use self::requests::retrieve::retrieve;
#[cfg(feature = "promotion_codes")]
#[doc(alias = "PostPromotionCodesPromotionCode")]
#[doc(alias = "postpromotioncodespromotioncode")]
pub use self::requests::update::update;
#[cfg_attr(not(docsrs), cfg(feature = "promotion_codes"))]
mod types;
#[cfg_attr(not(docsrs), cfg(feature = "promotion_codes"))]
pub use self::types::*;
#[cfg(not(feature = "promotion_codes"))]
mod opaque;
#[cfg(not(feature = "promotion_codes"))]
pub use self::opaque::*;
#[cfg(feature = "promotion_codes")]
pub mod params;
