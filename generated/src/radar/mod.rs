// Written by `cargo xtask regenerate` from spec/. To change it, change spec/ or codegen/.

//! `radar`: the namespaces below it, and their types.

#[cfg_attr(not(docsrs), cfg(feature = "radar"))]
mod types;
#[cfg_attr(not(docsrs), cfg(feature = "radar"))]
pub use self::types::*;
#[cfg(feature = "radar")]
pub mod early_fraud_warnings;
#[cfg(feature = "radar")]
pub mod payment_evaluations;
#[cfg(feature = "radar")]
pub mod value_list_items;
#[cfg(feature = "radar")]
pub mod value_lists;
