// Written by `cargo xtask regenerate` from spec/. To change it, change spec/ or codegen/.

#[cfg(any(feature = "test_helpers", feature = "treasury"))]
mod account;
#[cfg(any(feature = "test_helpers", feature = "treasury"))]
pub use self::account::*;
#[cfg(any(feature = "test_helpers", feature = "treasury"))]
mod billing;
#[cfg(any(feature = "test_helpers", feature = "treasury"))]
pub use self::billing::*;
#[cfg(any(feature = "test_helpers", feature = "treasury"))]
mod code;
#[cfg(any(feature = "test_helpers", feature = "treasury"))]
pub use self::code::*;
#[cfg(any(feature = "test_helpers", feature = "treasury"))]
mod credit;
#[cfg(any(feature = "test_helpers", feature = "treasury"))]
pub use self::credit::*;
#[cfg(feature = "treasury")]
mod credit_reversal;
#[cfg(feature = "treasury")]
pub use self::credit_reversal::*;
#[cfg(any(feature = "test_helpers", feature = "treasury"))]
mod debit;
#[cfg(any(feature = "test_helpers", feature = "treasury"))]
pub use self::debit::*;
#[cfg(feature = "treasury")]
mod debit_reversal;
#[cfg(feature = "treasury")]
pub use self::debit_reversal::*;
#[cfg(any(feature = "test_helpers", feature = "treasury"))]
mod destination;
#[cfg(any(feature = "test_helpers", feature = "treasury"))]
pub use self::destination::*;
#[cfg(any(feature = "test_helpers", feature = "treasury"))]
mod failure;
#[cfg(any(feature = "test_helpers", feature = "treasury"))]
pub use self::failure::*;
#[cfg(feature = "treasury")]
mod financial;
#[cfg(feature = "treasury")]
pub use self::financial::*;
#[cfg(feature = "treasury")]
mod financial_account;
#[cfg(feature = "treasury")]
pub use self::financial_account::*;
#[cfg(feature = "treasury")]
mod financial_account_features;
#[cfg(feature = "treasury")]
pub use self::financial_account_features::*;
#[cfg(feature = "treasury")]
mod flow;
#[cfg(feature = "treasury")]
pub use self::flow::*;
#[cfg(feature = "treasury")]
mod inbound;
#[cfg(feature = "treasury")]
pub use self::inbound::*;
#[cfg(any(feature = "test_helpers", feature = "treasury"))]
mod inbound_transfer;
#[cfg(any(feature = "test_helpers", feature = "treasury"))]
pub use self::inbound_transfer::*;
#[cfg(any(feature = "test_helpers", feature = "treasury"))]
mod initiating;
#[cfg(any(feature = "test_helpers", feature = "treasury"))]
pub use self::initiating::*;
#[cfg_attr(not(docsrs), cfg(any(feature = "test_helpers", feature = "treasury")))]
mod outbound;
#[cfg_attr(not(docsrs), cfg(any(feature = "test_helpers", feature = "treasury")))]
pub use self::outbound::*;
#[cfg(any(feature = "test_helpers", feature = "treasury"))]
mod outbound_payment;
#[cfg(any(feature = "test_helpers", feature = "treasury"))]
pub use self::outbound_payment::*;
#[cfg(any(feature = "test_helpers", feature = "treasury"))]
mod outbound_transfer;
#[cfg(any(feature = "test_helpers", feature = "treasury"))]
pub use self::outbound_transfer::*;
#[cfg(any(feature = "test_helpers", feature = "treasury"))]
mod received;
#[cfg(any(feature = "test_helpers", feature = "treasury"))]
pub use self::received::*;
#[cfg(any(feature = "test_helpers", feature = "treasury"))]
mod received_credit;
#[cfg(any(feature = "test_helpers", feature = "treasury"))]
pub use self::received_credit::*;
#[cfg(any(feature = "test_helpers", feature = "treasury"))]
mod received_debit;
#[cfg(any(feature = "test_helpers", feature = "treasury"))]
pub use self::received_debit::*;
#[cfg(any(feature = "test_helpers", feature = "treasury"))]
mod restricted;
#[cfg(any(feature = "test_helpers", feature = "treasury"))]
pub use self::restricted::*;
#[cfg(feature = "treasury")]
mod transaction;
#[cfg(feature = "treasury")]
pub use self::transaction::*;
#[cfg(feature = "treasury")]
mod transaction_entry;
#[cfg(feature = "treasury")]
pub use self::transaction_entry::*;
#[cfg(any(feature = "test_helpers", feature = "treasury"))]
mod us;
#[cfg(any(feature = "test_helpers", feature = "treasury"))]
pub use self::us::*;
