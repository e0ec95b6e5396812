// Written by `cargo xtask regenerate` from spec/. To change it, change spec/ or codegen/.

//! [`CustomerCashBalanceTransaction`](crate::customers::CustomerCashBalanceTransaction): One movement of a customer's [cash balance](crate::customers::CashBalance): money that came in by bank transfer, was applied to a payment, or went back to the customer.
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
