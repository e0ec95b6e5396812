// Written by `cargo xtask regenerate` from spec/. To change it, change spec/ or codegen/.

#[cfg(feature = "payment_methods")]
mod attach;
#[cfg(feature = "payment_methods")]
#[doc(alias = "PostPaymentMethodsPaymentMethodAttach")]
#[doc(alias = "postpaymentmethodspaymentmethodattach")]
pub use self::attach::*;
#[cfg(feature = "payment_methods")]
mod create;
#[cfg(feature = "payment_methods")]
#[doc(alias = "PostPaymentMethods")]
#[doc(alias = "postpaymentmethods")]
pub use self::create::*;
#[cfg(feature = "payment_methods")]
mod detach;
#[cfg(feature = "payment_methods")]
#[doc(alias = "PostPaymentMethodsPaymentMethodDetach")]
#[doc(alias = "postpaymentmethodspaymentmethoddetach")]
pub use self::detach::*;
#[cfg(feature = "payment_methods")]
mod list;
#[cfg(feature = "payment_methods")]
#[doc(alias = "GetPaymentMethods")]
#[doc(alias = "getpaymentmethods")]
pub use self::list::*;
#[cfg(feature = "payment_methods")]
mod retrieve;
#[cfg(feature = "payment_methods")]
#[doc(alias = "GetPaymentMethodsPaymentMethod")]
#[doc(alias = "getpaymentmethodspaymentmethod")]
pub use self::retrieve::*;
#[cfg(feature = "payment_methods")]
mod update;
#[cfg(feature = "payment_methods")]
#[doc(alias = "PostPaymentMethodsPaymentMethod")]
#[doc(alias = "postpaymentmethodspaymentmethod")]
pub use self::update::*;
