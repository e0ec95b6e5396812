// Written by `cargo xtask regenerate` from spec/. To change it, change spec/ or codegen/.

//! [`PaymentMethodDomain`]: A domain of your site, registered so that wallets and other payment methods may be shown there.
//!
//! | function | what it does | operation |
//! | --- | --- | --- |
//! | [`list`](list()) | Lists domains on which wallets and Link can show. | `GET /v1/payment_method_domains` |
//! | [`create`](create()) | Registers a domain of yours, so that Apple Pay, Google Pay, Link and others can show on it. | `POST /v1/payment_method_domains` |
//! | [`retrieve`](retrieve()) | Fetches a domain, with the state of each wallet on it. | `GET /v1/payment_method_domains/{payment_method_domain}` |
//! | [`update`](update()) | Switches a domain on or off. | `POST /v1/payment_method_domains/{payment_method_domain}` |
//! | [`validate`](validate()) | Checks a domain again, after you have done what a wallet asks for. | `POST /v1/payment_method_domains/{payment_method_domain}/validate` |
//!
//! Feature: `payment_method_domains`.

#[cfg(feature = "payment_method_domains")]
pub mod requests;
#[cfg(feature = "payment_method_domains")]
#[doc(no_inline)]
pub use self::requests::*;
#[cfg(feature = "payment_method_domains")]
#[doc(alias = "PostPaymentMethodDomains")]
#[doc(alias = "postpaymentmethoddomains")]
pub use self::requests::create::create;
#[cfg(feature = "payment_method_domains")]
#[doc(alias = "GetPaymentMethodDomains")]
#[doc(alias = "getpaymentmethoddomains")]
pub use self::requests::list::list;
#[cfg(feature = "payment_method_domains")]
#[doc(alias = "GetPaymentMethodDomainsPaymentMethodDomain")]
#[doc(alias = "getpaymentmethoddomainspaymentmethoddomain")]
pub use self::requests::retrieve::retrieve;
#[cfg(feature = "payment_method_domains")]
#[doc(alias = "PostPaymentMethodDomainsPaymentMethodDomain")]
#[doc(alias = "postpaymentmethoddomainspaymentmethoddomain")]
pub use self::requests::update::update;
#[cfg(feature = "payment_method_domains")]
#[doc(alias = "PostPaymentMethodDomainsPaymentMethodDomainValidate")]
#[doc(alias = "postpaymentmethoddomainspaymentmethoddomainvalidate")]
pub use self::requests::validate::validate;
#[cfg_attr(not(docsrs), cfg(feature = "payment_method_domains"))]
mod types;
#[cfg_attr(not(docsrs), cfg(feature = "payment_method_domains"))]
pub use self::types::*;
