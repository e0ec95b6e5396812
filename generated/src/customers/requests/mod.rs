// Written by `cargo xtask regenerate` from spec/. To change it, change spec/ or codegen/.

#[cfg(feature = "customers")]
mod create;
#[cfg(feature = "customers")]
#[doc(alias = "PostCustomers")]
#[doc(alias = "postcustomers")]
pub use self::create::*;
#[cfg(feature = "customers")]
mod delete;
#[cfg(feature = "customers")]
#[doc(alias = "DeleteCustomersCustomer")]
#[doc(alias = "deletecustomerscustomer")]
pub use self::delete::*;
#[cfg(feature = "customers")]
mod delete_discount;
#[cfg(feature = "customers")]
#[doc(alias = "DeleteCustomersCustomerDiscount")]
#[doc(alias = "deletecustomerscustomerdiscount")]
pub use self::delete_discount::*;
#[cfg(feature = "customers")]
mod list;
#[cfg(feature = "customers")]
#[doc(alias = "GetCustomers")]
#[doc(alias = "getcustomers")]
pub use self::list::*;
#[cfg(feature = "customers")]
mod retrieve;
#[cfg(feature = "customers")]
#[doc(alias = "GetCustomersCustomer")]
#[doc(alias = "getcustomerscustomer")]
pub use self::retrieve::*;
#[cfg(feature = "customers")]
mod retrieve_discount;
#[cfg(feature = "customers")]
#[doc(alias = "GetCustomersCustomerDiscount")]
#[doc(alias = "getcustomerscustomerdiscount")]
pub use self::retrieve_discount::*;
#[cfg(feature = "customers")]
mod search;
#[cfg(feature = "customers")]
#[doc(alias = "GetCustomersSearch")]
#[doc(alias = "getcustomerssearch")]
pub use self::search::*;
#[cfg(feature = "customers")]
mod update;
#[cfg(feature = "customers")]
#[doc(alias = "PostCustomersCustomer")]
#[doc(alias = "postcustomerscustomer")]
pub use self::update::*;
