// Written by `cargo xtask regenerate` from spec/. To change it, change spec/ or codegen/.
#[cfg(feature = "_accounts_dob")]
mod aliases;
#[cfg(feature = "_accounts_dob")]
pub use aliases::*;
#[cfg(feature = "_accounts_dob")]
mod available;
#[cfg(feature = "_accounts_dob")]
pub use available::*;
#[cfg(feature = "_accounts_dob")]
mod bank_account;
#[cfg(feature = "_accounts_dob")]
pub use bank_account::*;
#[cfg(feature = "_accounts_dob")]
mod card;
#[cfg(feature = "_accounts_dob")]
pub use card::*;
#[cfg(feature = "_accounts_dob")]
mod cash_balance;
#[cfg(feature = "_accounts_dob")]
pub use cash_balance::*;
#[cfg(feature = "_accounts_dob")]
mod customer;
#[cfg(feature = "_accounts_dob")]
pub use customer::*;
#[cfg(any(feature = "credit_notes", feature = "customers"))]
mod customer_balance_transaction;
#[cfg(any(feature = "credit_notes", feature = "customers"))]
pub use customer_balance_transaction::*;
#[cfg(feature = "_accounts_dob")]
mod customer_cash_balance_transaction;
#[cfg(feature = "_accounts_dob")]
pub use customer_cash_balance_transaction::*;
#[cfg(feature = "_accounts_dob")]
mod discount;
#[cfg(feature = "_accounts_dob")]
pub use discount::*;
#[cfg(feature = "customers")]
mod funding_instructions;
#[cfg(feature = "customers")]
pub use funding_instructions::*;
#[cfg(feature = "customers")]
mod payment;
#[cfg(feature = "customers")]
pub use payment::*;
