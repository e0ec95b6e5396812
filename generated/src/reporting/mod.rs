// Written by `cargo xtask regenerate` from spec/. To change it, change spec/ or codegen/.

//! `reporting`: the namespaces below it, and their types.

#[cfg_attr(not(docsrs), cfg(feature = "reporting"))]
mod types;
#[cfg_attr(not(docsrs), cfg(feature = "reporting"))]
pub use self::types::*;
#[cfg(feature = "reporting")]
pub mod report_runs;
#[cfg(feature = "reporting")]
pub mod report_types;
