// Written by `cargo xtask regenerate` from spec/. To change it, change spec/ or codegen/.

//! `test_helpers.issuing`: the namespaces below it, and their types.

#[cfg(feature = "test_helpers")]
pub mod authorizations;
#[cfg(feature = "test_helpers")]
pub mod cards;
#[cfg(feature = "test_helpers")]
pub mod params;
#[cfg(feature = "test_helpers")]
pub mod personalization_designs;
#[cfg(feature = "test_helpers")]
pub mod settlements;
#[cfg(feature = "test_helpers")]
pub mod transactions;
