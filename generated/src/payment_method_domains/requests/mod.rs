// Written by `cargo xtask regenerate` from spec/. To change it, change spec/ or codegen/.

#[cfg(feature = "payment_method_domains")]
mod create;
#[cfg(feature = "payment_method_domains")]
#[doc(alias = "PostPaymentMethodDomains")]
#[doc(alias = "postpaymentmethoddomains")]
pub use self::create::*;
#[cfg(feature = "payment_method_domains")]
mod list;
#[cfg(feature = "payment_method_domains")]
#[doc(alias = "GetPaymentMethodDomains")]
#[doc(alias = "getpaymentmethoddomains")]
pub use self::list::*;
#[cfg(feature = "payment_method_domains")]
mod retrieve;
#[cfg(feature = "payment_method_domains")]
#[doc(alias = "GetPaymentMethodDomainsPaymentMethodDomain")]
#[doc(alias = "getpaymentmethoddomainspaymentmethoddomain")]
pub use self::retrieve::*;
#[cfg(feature = "payment_method_domains")]
mod update;
#[cfg(feature = "payment_method_domains")]
#[doc(alias = "PostPaymentMethodDomainsPaymentMethodDomain")]
#[doc(alias = "postpaymentmethoddomainspaymentmethoddomain")]
pub use self::update::*;
#[cfg(feature = "payment_method_domains")]
mod validate;
#[cfg(feature = "payment_method_domains")]
#[doc(alias = "PostPaymentMethodDomainsPaymentMethodDomainValidate")]
#[doc(alias = "postpaymentmethoddomainspaymentmethoddomainvalidate")]
pub use self::validate::*;
