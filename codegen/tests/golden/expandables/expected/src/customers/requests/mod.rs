// Written by `cargo xtask regenerate` from spec/. To change it, change spec/ or codegen/.

//! The requests of `customers`, as its functions make them.

#[cfg(feature = "customers")]
pub(super) mod delete;
#[cfg(feature = "customers")]
#[doc(alias = "DeleteCustomersCustomer")]
#[doc(alias = "deletecustomerscustomer")]
pub use self::delete::Delete;
#[cfg(feature = "customers")]
pub(super) mod retrieve;
#[cfg(feature = "customers")]
#[doc(alias = "GetCustomersCustomer")]
#[doc(alias = "getcustomerscustomer")]
pub use self::retrieve::Retrieve;
