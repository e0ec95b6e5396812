// Written by `cargo xtask regenerate` from spec/. To change it, change spec/ or codegen/.

//! The requests of `payment_methods`, as its functions make them.

#[cfg(feature = "payment_methods")]
pub(super) mod attach;
#[cfg(feature = "payment_methods")]
#[doc(alias = "PostPaymentMethodsPaymentMethodAttach")]
#[doc(alias = "postpaymentmethodspaymentmethodattach")]
pub use self::attach::Attach;
#[cfg(feature = "payment_methods")]
pub(super) mod create;
#[cfg(feature = "payment_methods")]
#[doc(alias = "PostPaymentMethods")]
#[doc(alias = "postpaymentmethods")]
pub use self::create::Create;
#[cfg(feature = "payment_methods")]
pub(super) mod detach;
#[cfg(feature = "payment_methods")]
#[doc(alias = "PostPaymentMethodsPaymentMethodDetach")]
#[doc(alias = "postpaymentmethodspaymentmethoddetach")]
pub use self::detach::Detach;
#[cfg(feature = "payment_methods")]
pub(super) mod list;
#[cfg(feature = "payment_methods")]
#[doc(alias = "GetPaymentMethods")]
#[doc(alias = "getpaymentmethods")]
pub use self::list::List;
#[cfg(feature = "payment_methods")]
pub(super) mod retrieve;
#[cfg(feature = "payment_methods")]
#[doc(alias = "GetPaymentMethodsPaymentMethod")]
#[doc(alias = "getpaymentmethodspaymentmethod")]
pub use self::retrieve::Retrieve;
#[cfg(feature = "payment_methods")]
pub(super) mod update;
#[cfg(feature = "payment_methods")]
#[doc(alias = "PostPaymentMethodsPaymentMethod")]
#[doc(alias = "postpaymentmethodspaymentmethod")]
pub use self::update::Update;
