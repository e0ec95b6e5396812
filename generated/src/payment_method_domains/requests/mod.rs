// Written by `cargo xtask regenerate` from spec/. To change it, change spec/ or codegen/.

//! The requests of `payment_method_domains`, as its functions make them.

#[cfg(feature = "payment_method_domains")]
pub(super) mod create;
#[cfg(feature = "payment_method_domains")]
#[doc(alias = "PostPaymentMethodDomains")]
#[doc(alias = "postpaymentmethoddomains")]
pub use self::create::Create;
#[cfg(feature = "payment_method_domains")]
pub(super) mod list;
#[cfg(feature = "payment_method_domains")]
#[doc(alias = "GetPaymentMethodDomains")]
#[doc(alias = "getpaymentmethoddomains")]
pub use self::list::List;
#[cfg(feature = "payment_method_domains")]
pub(super) mod retrieve;
#[cfg(feature = "payment_method_domains")]
#[doc(alias = "GetPaymentMethodDomainsPaymentMethodDomain")]
#[doc(alias = "getpaymentmethoddomainspaymentmethoddomain")]
pub use self::retrieve::Retrieve;
#[cfg(feature = "payment_method_domains")]
pub(super) mod update;
#[cfg(feature = "payment_method_domains")]
#[doc(alias = "PostPaymentMethodDomainsPaymentMethodDomain")]
#[doc(alias = "postpaymentmethoddomainspaymentmethoddomain")]
pub use self::update::Update;
#[cfg(feature = "payment_method_domains")]
pub(super) mod validate;
#[cfg(feature = "payment_method_domains")]
#[doc(alias = "PostPaymentMethodDomainsPaymentMethodDomainValidate")]
#[doc(alias = "postpaymentmethoddomainspaymentmethoddomainvalidate")]
pub use self::validate::Validate;
