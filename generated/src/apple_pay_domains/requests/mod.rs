// Written by `cargo xtask regenerate` from spec/. To change it, change spec/ or codegen/.

//! The requests of `apple_pay_domains`, as its functions make them.

#[cfg(feature = "apple_pay_domains")]
pub(super) mod create;
#[cfg(feature = "apple_pay_domains")]
#[doc(alias = "PostApplePayDomains")]
#[doc(alias = "postapplepaydomains")]
pub use self::create::Create;
#[cfg(feature = "apple_pay_domains")]
pub(super) mod delete;
#[cfg(feature = "apple_pay_domains")]
#[doc(alias = "DeleteApplePayDomainsDomain")]
#[doc(alias = "deleteapplepaydomainsdomain")]
pub use self::delete::Delete;
#[cfg(feature = "apple_pay_domains")]
pub(super) mod list;
#[cfg(feature = "apple_pay_domains")]
#[doc(alias = "GetApplePayDomains")]
#[doc(alias = "getapplepaydomains")]
pub use self::list::List;
#[cfg(feature = "apple_pay_domains")]
pub(super) mod retrieve;
#[cfg(feature = "apple_pay_domains")]
#[doc(alias = "GetApplePayDomainsDomain")]
#[doc(alias = "getapplepaydomainsdomain")]
pub use self::retrieve::Retrieve;
