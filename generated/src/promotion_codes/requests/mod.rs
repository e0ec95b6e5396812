// Written by `cargo xtask regenerate` from spec/. To change it, change spec/ or codegen/.

//! The requests of `promotion_codes`, as its functions make them.

#[cfg(feature = "promotion_codes")]
pub(super) mod create;
#[cfg(feature = "promotion_codes")]
#[doc(alias = "PostPromotionCodes")]
#[doc(alias = "postpromotioncodes")]
pub use self::create::Create;
#[cfg(feature = "promotion_codes")]
pub(super) mod list;
#[cfg(feature = "promotion_codes")]
#[doc(alias = "GetPromotionCodes")]
#[doc(alias = "getpromotioncodes")]
pub use self::list::List;
#[cfg(feature = "promotion_codes")]
pub(super) mod retrieve;
#[cfg(feature = "promotion_codes")]
#[doc(alias = "GetPromotionCodesPromotionCode")]
#[doc(alias = "getpromotioncodespromotioncode")]
pub use self::retrieve::Retrieve;
#[cfg(feature = "promotion_codes")]
pub(super) mod update;
#[cfg(feature = "promotion_codes")]
#[doc(alias = "PostPromotionCodesPromotionCode")]
#[doc(alias = "postpromotioncodespromotioncode")]
pub use self::update::Update;
