// Written by `cargo xtask regenerate` from spec/. To change it, change spec/ or codegen/.

//! [`CreditBalanceTransaction`](crate::billing::CreditBalanceTransaction): One entry in the ledger of a [billing credit grant](crate::billing::CreditGrant): credit when it is granted or comes back from a voided invoice, debit when it is used, expires or is voided.
//!
//! | function | what it does | operation |
//! | --- | --- | --- |
//! | [`list`](list()) | Lists what raised and lowered a customer's billing credits: grants, uses on invoices, expiry. | `GET /v1/billing/credit_balance_transactions` |
//! | [`retrieve`](retrieve()) | Fetches one change of a customer's billing credits. | `GET /v1/billing/credit_balance_transactions/{id}` |
//!
//! Feature: `billing`.

#[cfg(feature = "billing")]
pub mod requests;
#[cfg(feature = "billing")]
#[doc(no_inline)]
pub use self::requests::*;
#[cfg(feature = "billing")]
#[doc(alias = "GetBillingCreditBalanceTransactions")]
#[doc(alias = "getbillingcreditbalancetransactions")]
pub use self::requests::list::list;
#[cfg(feature = "billing")]
#[doc(alias = "GetBillingCreditBalanceTransactionsId")]
#[doc(alias = "getbillingcreditbalancetransactionsid")]
pub use self::requests::retrieve::retrieve;
