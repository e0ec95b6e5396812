// Written by `cargo xtask regenerate` from spec/. To change it, change spec/ or codegen/.

#[cfg(feature = "_accounts_account")]
mod allow;
#[cfg(feature = "_accounts_account")]
pub use self::allow::*;
#[cfg(feature = "_accounts_account")]
mod available;
#[cfg(feature = "_accounts_account")]
pub use self::available::*;
#[cfg(feature = "_accounts_account")]
mod bank;
#[cfg(feature = "_accounts_account")]
pub use self::bank::*;
#[cfg(feature = "_accounts_account")]
mod bank_account;
#[cfg(feature = "_accounts_account")]
pub use self::bank_account::*;
#[cfg(feature = "_accounts_account")]
mod card;
#[cfg(feature = "_accounts_account")]
pub use self::card::*;
#[cfg(feature = "_accounts_account")]
mod cash_balance;
#[cfg(feature = "_accounts_account")]
pub use self::cash_balance::*;
#[cfg(feature = "_accounts_account")]
mod charge;
#[cfg(feature = "_accounts_account")]
pub use self::charge::*;
#[cfg(feature = "_accounts_account")]
mod customer;
#[cfg(feature = "_accounts_account")]
pub use self::customer::*;
#[cfg(any(feature = "credit_notes", feature = "customers"))]
mod customer_balance_transaction;
#[cfg(any(feature = "credit_notes", feature = "customers"))]
pub use self::customer_balance_transaction::*;
#[cfg(feature = "_accounts_account")]
mod customer_cash_balance_transaction;
#[cfg(feature = "_accounts_account")]
pub use self::customer_cash_balance_transaction::*;
#[cfg(feature = "_accounts_account")]
mod discount;
#[cfg(feature = "_accounts_account")]
pub use self::discount::*;
#[cfg(feature = "customers")]
mod funding_instructions;
#[cfg(feature = "customers")]
pub use self::funding_instructions::*;
#[cfg(feature = "_accounts_account")]
mod polymorphic;
#[cfg(feature = "_accounts_account")]
pub use self::polymorphic::*;
#[cfg(feature = "_accounts_account")]
mod reconciliation;
#[cfg(feature = "_accounts_account")]
pub use self::reconciliation::*;
#[cfg(feature = "_accounts_account")]
mod tax;
#[cfg(feature = "_accounts_account")]
pub use self::tax::*;
