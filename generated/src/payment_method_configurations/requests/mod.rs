// Written by `cargo xtask regenerate` from spec/. To change it, change spec/ or codegen/.

//! The requests of `payment_method_configurations`, as its functions make them.

#[cfg(feature = "payment_method_configurations")]
pub(super) mod create;
#[cfg(feature = "payment_method_configurations")]
#[doc(alias = "PostPaymentMethodConfigurations")]
#[doc(alias = "postpaymentmethodconfigurations")]
pub use self::create::Create;
#[cfg(feature = "payment_method_configurations")]
pub(super) mod list;
#[cfg(feature = "payment_method_configurations")]
#[doc(alias = "GetPaymentMethodConfigurations")]
#[doc(alias = "getpaymentmethodconfigurations")]
pub use self::list::List;
#[cfg(feature = "payment_method_configurations")]
pub(super) mod retrieve;
#[cfg(feature = "payment_method_configurations")]
#[doc(alias = "GetPaymentMethodConfigurationsConfiguration")]
#[doc(alias = "getpaymentmethodconfigurationsconfiguration")]
pub use self::retrieve::Retrieve;
#[cfg(feature = "payment_method_configurations")]
pub(super) mod update;
#[cfg(feature = "payment_method_configurations")]
#[doc(alias = "PostPaymentMethodConfigurationsConfiguration")]
#[doc(alias = "postpaymentmethodconfigurationsconfiguration")]
pub use self::update::Update;
