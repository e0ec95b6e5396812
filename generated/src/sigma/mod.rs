// Written by `cargo xtask regenerate` from spec/. To change it, change spec/ or codegen/.

//! `sigma`: the namespaces below it, and their types.

#[cfg_attr(not(docsrs), cfg(feature = "sigma"))]
mod types;
#[cfg_attr(not(docsrs), cfg(feature = "sigma"))]
pub use self::types::*;
#[cfg(feature = "sigma")]
pub mod saved_queries;
#[cfg(feature = "sigma")]
pub mod scheduled_query_runs;
