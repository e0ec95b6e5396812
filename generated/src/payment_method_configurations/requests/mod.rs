// Written by `cargo xtask regenerate` from spec/. To change it, change spec/ or codegen/.

#[cfg(feature = "payment_method_configurations")]
mod create;
#[cfg(feature = "payment_method_configurations")]
#[doc(alias = "PostPaymentMethodConfigurations")]
#[doc(alias = "postpaymentmethodconfigurations")]
pub use self::create::*;
#[cfg(feature = "payment_method_configurations")]
mod list;
#[cfg(feature = "payment_method_configurations")]
#[doc(alias = "GetPaymentMethodConfigurations")]
#[doc(alias = "getpaymentmethodconfigurations")]
pub use self::list::*;
#[cfg(feature = "payment_method_configurations")]
mod retrieve;
#[cfg(feature = "payment_method_configurations")]
#[doc(alias = "GetPaymentMethodConfigurationsConfiguration")]
#[doc(alias = "getpaymentmethodconfigurationsconfiguration")]
pub use self::retrieve::*;
#[cfg(feature = "payment_method_configurations")]
mod update;
#[cfg(feature = "payment_method_configurations")]
#[doc(alias = "PostPaymentMethodConfigurationsConfiguration")]
#[doc(alias = "postpaymentmethodconfigurationsconfiguration")]
pub use self::update::*;
