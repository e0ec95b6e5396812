// Written by `cargo xtask regenerate` from spec/. To change it, change spec/ or codegen/.

//! The requests of `customers.payment_methods`, as its functions make them.

#[cfg(feature = "customers")]
pub(super) mod list;
#[cfg(feature = "customers")]
#[doc(alias = "GetCustomersCustomerPaymentMethods")]
#[doc(alias = "getcustomerscustomerpaymentmethods")]
pub use self::list::List;
#[cfg(feature = "customers")]
pub(super) mod retrieve;
#[cfg(feature = "customers")]
#[doc(alias = "GetCustomersCustomerPaymentMethodsPaymentMethod")]
#[doc(alias = "getcustomerscustomerpaymentmethodspaymentmethod")]
pub use self::retrieve::Retrieve;
