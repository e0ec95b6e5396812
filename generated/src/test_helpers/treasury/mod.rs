// Written by `cargo xtask regenerate` from spec/. To change it, change spec/ or codegen/.

//! `test_helpers.treasury`: the namespaces below it, and their types.

#[cfg(feature = "test_helpers")]
pub mod inbound_transfers;
#[cfg(feature = "test_helpers")]
pub mod outbound_payments;
#[cfg(feature = "test_helpers")]
pub mod outbound_transfers;
#[cfg(feature = "test_helpers")]
pub mod params;
#[cfg(feature = "test_helpers")]
pub mod received_credits;
#[cfg(feature = "test_helpers")]
pub mod received_debits;
