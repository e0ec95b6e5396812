// Written by `cargo xtask regenerate` from spec/. To change it, change spec/ or codegen/.

#[cfg(feature = "customers")]
mod delete;
#[cfg(feature = "customers")]
#[doc(alias = "DeleteCustomersCustomer")]
#[doc(alias = "deletecustomerscustomer")]
pub use self::delete::*;
#[cfg(feature = "customers")]
mod retrieve;
#[cfg(feature = "customers")]
#[doc(alias = "GetCustomersCustomer")]
#[doc(alias = "getcustomerscustomer")]
pub use self::retrieve::*;
