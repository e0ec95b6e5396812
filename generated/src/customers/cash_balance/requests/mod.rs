// Written by `cargo xtask regenerate` from spec/. To change it, change spec/ or codegen/.

//! The requests of `customers.cash_balance`, as its functions make them.

#[cfg(feature = "customers")]
pub(super) mod retrieve;
#[cfg(feature = "customers")]
#[doc(alias = "GetCustomersCustomerCashBalance")]
#[doc(alias = "getcustomerscustomercashbalance")]
pub use self::retrieve::Retrieve;
#[cfg(feature = "customers")]
pub(super) mod update;
#[cfg(feature = "customers")]
#[doc(alias = "PostCustomersCustomerCashBalance")]
#[doc(alias = "postcustomerscustomercashbalance")]
pub use self::update::Update;
