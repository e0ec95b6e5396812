// Written by `cargo xtask regenerate` from spec/. To change it, change spec/ or codegen/.

//! [`ApplePayDomain`]: A domain of your site on which Apple Pay may be shown, as an older call registered it.
//!
//! | function | what it does | operation |
//! | --- | --- | --- |
//! | [`list`](list()) | Lists domains that show Apple Pay. | `GET /v1/apple_pay/domains` |
//! | [`create`](create()) | Registers a domain of yours with Apple, so that Apple Pay shows there. | `POST /v1/apple_pay/domains` |
//! | [`retrieve`](retrieve()) | Fetches a domain that shows Apple Pay. | `GET /v1/apple_pay/domains/{domain}` |
//! | [`delete`](delete()) | Deletes a domain that shows Apple Pay. | `DELETE /v1/apple_pay/domains/{domain}` |
//!
//! Feature: `apple_pay_domains`.

#[cfg(feature = "apple_pay_domains")]
pub mod requests;
#[cfg(feature = "apple_pay_domains")]
#[doc(no_inline)]
pub use self::requests::*;
#[cfg(feature = "apple_pay_domains")]
#[doc(alias = "PostApplePayDomains")]
#[doc(alias = "postapplepaydomains")]
pub use self::requests::create::create;
#[cfg(feature = "apple_pay_domains")]
#[doc(alias = "DeleteApplePayDomainsDomain")]
#[doc(alias = "deleteapplepaydomainsdomain")]
pub use self::requests::delete::delete;
#[cfg(feature = "apple_pay_domains")]
#[doc(alias = "GetApplePayDomains")]
#[doc(alias = "getapplepaydomains")]
pub use self::requests::list::list;
#[cfg(feature = "apple_pay_domains")]
#[doc(alias = "GetApplePayDomainsDomain")]
#[doc(alias = "getapplepaydomainsdomain")]
pub use self::requests::retrieve::retrieve;
#[cfg_attr(not(docsrs), cfg(feature = "apple_pay_domains"))]
mod types;
#[cfg_attr(not(docsrs), cfg(feature = "apple_pay_domains"))]
pub use self::types::*;
