// Written by `cargo xtask regenerate` from spec/. To change it, change spec/ or codegen/.

#[cfg(feature = "customers")]
mod list;
#[cfg(feature = "customers")]
#[doc(alias = "GetCustomersCustomerPaymentMethods")]
#[doc(alias = "getcustomerscustomerpaymentmethods")]
pub use self::list::*;
#[cfg(feature = "customers")]
mod retrieve;
#[cfg(feature = "customers")]
#[doc(alias = "GetCustomersCustomerPaymentMethodsPaymentMethod")]
#[doc(alias = "getcustomerscustomerpaymentmethodspaymentmethod")]
pub use self::retrieve::*;
