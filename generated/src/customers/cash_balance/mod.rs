// Written by `cargo xtask regenerate` from spec/. To change it, change spec/ or codegen/.

//! [`CashBalance`](crate::customers::CashBalance): Real money that a customer has sent by bank transfer and that hasn't been applied to payments yet.
//!
//! | function | what it does | operation |
//! | --- | --- | --- |
//! | [`retrieve`](retrieve()) | Fetches a customer's cash balance: what they sent by bank transfer and haven't spent. | `GET /v1/customers/{customer}/cash_balance` |
//! | [`update`](update()) | Changes whether a customer's cash is set against open payments by itself or by you. | `POST /v1/customers/{customer}/cash_balance` |
//!
//! Feature: `customers`.

#[cfg(feature = "customers")]
pub mod requests;
#[cfg(feature = "customers")]
#[doc(no_inline)]
pub use self::requests::*;
#[cfg(feature = "customers")]
#[doc(alias = "GetCustomersCustomerCashBalance")]
#[doc(alias = "getcustomerscustomercashbalance")]
pub use self::requests::retrieve::retrieve;
#[cfg(feature = "customers")]
#[doc(alias = "PostCustomersCustomerCashBalance")]
#[doc(alias = "postcustomerscustomercashbalance")]
pub use self::requests::update::update;
#[cfg(feature = "customers")]
pub mod params;
