// Written by `cargo xtask regenerate` from spec/. To change it, change spec/ or codegen/.

#[cfg(feature = "apple_pay_domains")]
mod create;
#[cfg(feature = "apple_pay_domains")]
#[doc(alias = "PostApplePayDomains")]
#[doc(alias = "postapplepaydomains")]
pub use self::create::*;
#[cfg(feature = "apple_pay_domains")]
mod delete;
#[cfg(feature = "apple_pay_domains")]
#[doc(alias = "DeleteApplePayDomainsDomain")]
#[doc(alias = "deleteapplepaydomainsdomain")]
pub use self::delete::*;
#[cfg(feature = "apple_pay_domains")]
mod list;
#[cfg(feature = "apple_pay_domains")]
#[doc(alias = "GetApplePayDomains")]
#[doc(alias = "getapplepaydomains")]
pub use self::list::*;
#[cfg(feature = "apple_pay_domains")]
mod retrieve;
#[cfg(feature = "apple_pay_domains")]
#[doc(alias = "GetApplePayDomainsDomain")]
#[doc(alias = "getapplepaydomainsdomain")]
pub use self::retrieve::*;
