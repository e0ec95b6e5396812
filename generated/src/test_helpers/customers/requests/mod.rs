// Written by `cargo xtask regenerate` from spec/. To change it, change spec/ or codegen/.

//! The requests of `test_helpers.customers`, as its functions make them.

#[cfg(feature = "test_helpers")]
pub(super) mod fund_cash_balance;
#[cfg(feature = "test_helpers")]
#[doc(alias = "PostTestHelpersCustomersCustomerFundCashBalance")]
#[doc(alias = "posttesthelperscustomerscustomerfundcashbalance")]
pub use self::fund_cash_balance::FundCashBalance;
