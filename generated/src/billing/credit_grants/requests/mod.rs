// Written by `cargo xtask regenerate` from spec/. To change it, change spec/ or codegen/.

//! The requests of `billing.credit_grants`, as its functions make them.

#[cfg(feature = "billing")]
pub(super) mod create;
#[cfg(feature = "billing")]
#[doc(alias = "PostBillingCreditGrants")]
#[doc(alias = "postbillingcreditgrants")]
pub use self::create::Create;
#[cfg(feature = "billing")]
pub(super) mod expire;
#[cfg(feature = "billing")]
#[doc(alias = "PostBillingCreditGrantsIdExpire")]
#[doc(alias = "postbillingcreditgrantsidexpire")]
pub use self::expire::Expire;
#[cfg(feature = "billing")]
pub(super) mod list;
#[cfg(feature = "billing")]
#[doc(alias = "GetBillingCreditGrants")]
#[doc(alias = "getbillingcreditgrants")]
pub use self::list::List;
#[cfg(feature = "billing")]
pub(super) mod retrieve;
#[cfg(feature = "billing")]
#[doc(alias = "GetBillingCreditGrantsId")]
#[doc(alias = "getbillingcreditgrantsid")]
pub use self::retrieve::Retrieve;
#[cfg(feature = "billing")]
pub(super) mod update;
#[cfg(feature = "billing")]
#[doc(alias = "PostBillingCreditGrantsId")]
#[doc(alias = "postbillingcreditgrantsid")]
pub use self::update::Update;
#[cfg(feature = "billing")]
pub(super) mod void_grant;
#[cfg(feature = "billing")]
#[doc(alias = "PostBillingCreditGrantsIdVoid")]
#[doc(alias = "postbillingcreditgrantsidvoid")]
pub use self::void_grant::VoidGrant;
