// Written by `cargo xtask regenerate` from spec/. To change it, change spec/ or codegen/.

//! `treasury`: the namespaces below it, and their types.

#[cfg_attr(not(docsrs), cfg(any(feature = "test_helpers", feature = "treasury")))]
mod types;
#[cfg_attr(not(docsrs), cfg(any(feature = "test_helpers", feature = "treasury")))]
pub use self::types::*;
#[cfg(not(feature = "treasury"))]
mod opaque;
#[cfg(not(feature = "treasury"))]
pub use self::opaque::*;
#[doc(inline)]
#[cfg(any(feature = "test_helpers", feature = "treasury"))]
pub use crate::types::Address;
#[cfg(feature = "treasury")]
pub mod credit_reversals;
#[cfg(feature = "treasury")]
pub mod debit_reversals;
#[cfg(feature = "treasury")]
pub mod financial_accounts;
#[cfg(feature = "treasury")]
pub mod inbound_transfers;
#[cfg(feature = "treasury")]
pub mod outbound_payments;
#[cfg(feature = "treasury")]
pub mod outbound_transfers;
#[cfg(feature = "treasury")]
pub mod params;
#[cfg(feature = "treasury")]
pub mod received_credits;
#[cfg(feature = "treasury")]
pub mod received_debits;
#[cfg(feature = "treasury")]
pub mod transaction_entries;
#[cfg(feature = "treasury")]
pub mod transactions;
