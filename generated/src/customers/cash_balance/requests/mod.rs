// Written by `cargo xtask regenerate` from spec/. To change it, change spec/ or codegen/.

#[cfg(feature = "customers")]
mod retrieve;
#[cfg(feature = "customers")]
#[doc(alias = "GetCustomersCustomerCashBalance")]
#[doc(alias = "getcustomerscustomercashbalance")]
pub use self::retrieve::*;
#[cfg(feature = "customers")]
mod update;
#[cfg(feature = "customers")]
#[doc(alias = "PostCustomersCustomerCashBalance")]
#[doc(alias = "postcustomerscustomercashbalance")]
pub use self::update::*;
