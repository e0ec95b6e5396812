// Written by `cargo xtask regenerate` from spec/. To change it, change spec/ or codegen/.

//! [`CreditGrant`](crate::billing::CreditGrant): Billing credits given to a customer, paid or as a promotion, that pay for usage before the customer does.
//!
//! | function | what it does | operation |
//! | --- | --- | --- |
//! | [`list`](list()) | Lists billing credits that were granted to customers, the newest first. | `GET /v1/billing/credit_grants` |
//! | [`create`](create()) | Grants a customer billing credits that lower coming invoices for metered usage. | `POST /v1/billing/credit_grants` |
//! | [`retrieve`](retrieve()) | Fetches a grant of billing credits. | `GET /v1/billing/credit_grants/{id}` |
//! | [`update`](update()) | Changes when a grant of billing credits expires, or its metadata. | `POST /v1/billing/credit_grants/{id}` |
//! | [`expire`](expire()) | Expires a grant of billing credits now. | `POST /v1/billing/credit_grants/{id}/expire` |
//! | [`void_grant`](void_grant()) | Voids a grant of billing credits that was a mistake: what is left of it can't be used. | `POST /v1/billing/credit_grants/{id}/void` |
//!
//! Feature: `billing`.

#[cfg(feature = "billing")]
pub mod requests;
#[cfg(feature = "billing")]
#[doc(no_inline)]
pub use self::requests::*;
#[cfg(feature = "billing")]
#[doc(alias = "PostBillingCreditGrants")]
#[doc(alias = "postbillingcreditgrants")]
pub use self::requests::create::create;
#[cfg(feature = "billing")]
#[doc(alias = "PostBillingCreditGrantsIdExpire")]
#[doc(alias = "postbillingcreditgrantsidexpire")]
pub use self::requests::expire::expire;
#[cfg(feature = "billing")]
#[doc(alias = "GetBillingCreditGrants")]
#[doc(alias = "getbillingcreditgrants")]
pub use self::requests::list::list;
#[cfg(feature = "billing")]
#[doc(alias = "GetBillingCreditGrantsId")]
#[doc(alias = "getbillingcreditgrantsid")]
pub use self::requests::retrieve::retrieve;
#[cfg(feature = "billing")]
#[doc(alias = "PostBillingCreditGrantsId")]
#[doc(alias = "postbillingcreditgrantsid")]
pub use self::requests::update::update;
#[cfg(feature = "billing")]
#[doc(alias = "PostBillingCreditGrantsIdVoid")]
#[doc(alias = "postbillingcreditgrantsidvoid")]
pub use self::requests::void_grant::void_grant;
#[cfg(feature = "billing")]
pub mod params;
