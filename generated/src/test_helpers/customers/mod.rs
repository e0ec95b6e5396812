// Written by `cargo xtask regenerate` from spec/. To change it, change spec/ or codegen/.

//! `test_helpers.customers`
//!
//! | function | what it does | operation |
//! | --- | --- | --- |
//! | [`fund_cash_balance`](fund_cash_balance()) | Simulates a bank transfer that fills a customer's cash balance, in test mode. | `POST /v1/test_helpers/customers/{customer}/fund_cash_balance` |
//!
//! Feature: `test_helpers`.

#[cfg(feature = "test_helpers")]
pub mod requests;
#[cfg(feature = "test_helpers")]
#[doc(no_inline)]
pub use self::requests::*;
#[cfg(feature = "test_helpers")]
#[doc(alias = "PostTestHelpersCustomersCustomerFundCashBalance")]
#[doc(alias = "posttesthelperscustomerscustomerfundcashbalance")]
pub use self::requests::fund_cash_balance::fund_cash_balance;
