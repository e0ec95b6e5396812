// Written by `cargo xtask regenerate` from spec/. To change it, change spec/ or codegen/.

//! [`PaymentMethodConfiguration`]: Which payment methods your customers are offered when a payment doesn't name them itself.
//!
//! | function | what it does | operation |
//! | --- | --- | --- |
//! | [`list`](list()) | Lists configurations of which payment methods are offered, your own and those of Connect. | `GET /v1/payment_method_configurations` |
//! | [`create`](create()) | Creates a configuration of which payment methods are offered. | `POST /v1/payment_method_configurations` |
//! | [`retrieve`](retrieve()) | Fetches a configuration of which payment methods are offered, with what you prefer and what is possible. | `GET /v1/payment_method_configurations/{configuration}` |
//! | [`update`](update()) | Switches payment methods of a configuration on or off, or the whole of it. | `POST /v1/payment_method_configurations/{configuration}` |
//!
//! Feature: `payment_method_configurations`.

#[cfg(feature = "payment_method_configurations")]
pub mod requests;
#[cfg(feature = "payment_method_configurations")]
#[doc(no_inline)]
pub use self::requests::*;
#[cfg(feature = "payment_method_configurations")]
#[doc(alias = "PostPaymentMethodConfigurations")]
#[doc(alias = "postpaymentmethodconfigurations")]
pub use self::requests::create::create;
#[cfg(feature = "payment_method_configurations")]
#[doc(alias = "GetPaymentMethodConfigurations")]
#[doc(alias = "getpaymentmethodconfigurations")]
pub use self::requests::list::list;
#[cfg(feature = "payment_method_configurations")]
#[doc(alias = "GetPaymentMethodConfigurationsConfiguration")]
#[doc(alias = "getpaymentmethodconfigurationsconfiguration")]
pub use self::requests::retrieve::retrieve;
#[cfg(feature = "payment_method_configurations")]
#[doc(alias = "PostPaymentMethodConfigurationsConfiguration")]
#[doc(alias = "postpaymentmethodconfigurationsconfiguration")]
pub use self::requests::update::update;
#[cfg_attr(not(docsrs), cfg(feature = "payment_method_configurations"))]
mod types;
#[cfg_attr(not(docsrs), cfg(feature = "payment_method_configurations"))]
pub use self::types::*;
#[cfg(feature = "payment_method_configurations")]
pub mod params;
