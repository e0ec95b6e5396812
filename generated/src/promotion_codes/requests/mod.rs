// Written by `cargo xtask regenerate` from spec/. To change it, change spec/ or codegen/.

#[cfg(feature = "promotion_codes")]
mod create;
#[cfg(feature = "promotion_codes")]
#[doc(alias = "PostPromotionCodes")]
#[doc(alias = "postpromotioncodes")]
pub use self::create::*;
#[cfg(feature = "promotion_codes")]
mod list;
#[cfg(feature = "promotion_codes")]
#[doc(alias = "GetPromotionCodes")]
#[doc(alias = "getpromotioncodes")]
pub use self::list::*;
#[cfg(feature = "promotion_codes")]
mod retrieve;
#[cfg(feature = "promotion_codes")]
#[doc(alias = "GetPromotionCodesPromotionCode")]
#[doc(alias = "getpromotioncodespromotioncode")]
pub use self::retrieve::*;
#[cfg(feature = "promotion_codes")]
mod update;
#[cfg(feature = "promotion_codes")]
#[doc(alias = "PostPromotionCodesPromotionCode")]
#[doc(alias = "postpromotioncodespromotioncode")]
pub use self::update::*;
