// Written by `cargo xtask regenerate` from spec/. To change it, change spec/ or codegen/.

#[cfg(feature = "billing")]
mod create;
#[cfg(feature = "billing")]
#[doc(alias = "PostBillingCreditGrants")]
#[doc(alias = "postbillingcreditgrants")]
pub use self::create::*;
#[cfg(feature = "billing")]
mod expire;
#[cfg(feature = "billing")]
#[doc(alias = "PostBillingCreditGrantsIdExpire")]
#[doc(alias = "postbillingcreditgrantsidexpire")]
pub use self::expire::*;
#[cfg(feature = "billing")]
mod list;
#[cfg(feature = "billing")]
#[doc(alias = "GetBillingCreditGrants")]
#[doc(alias = "getbillingcreditgrants")]
pub use self::list::*;
#[cfg(feature = "billing")]
mod retrieve;
#[cfg(feature = "billing")]
#[doc(alias = "GetBillingCreditGrantsId")]
#[doc(alias = "getbillingcreditgrantsid")]
pub use self::retrieve::*;
#[cfg(feature = "billing")]
mod update;
#[cfg(feature = "billing")]
#[doc(alias = "PostBillingCreditGrantsId")]
#[doc(alias = "postbillingcreditgrantsid")]
pub use self::update::*;
#[cfg(feature = "billing")]
mod void_grant;
#[cfg(feature = "billing")]
#[doc(alias = "PostBillingCreditGrantsIdVoid")]
#[doc(alias = "postbillingcreditgrantsidvoid")]
pub use self::void_grant::*;
