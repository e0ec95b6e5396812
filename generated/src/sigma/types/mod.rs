// Written by `cargo xtask regenerate` from spec/. To change it, change spec/ or codegen/.
#[cfg(feature = "sigma")]
mod scheduled_query_run;
#[cfg(feature = "sigma")]
pub use scheduled_query_run::*;
#[cfg(feature = "sigma")]
mod sigma_api_query;
#[cfg(feature = "sigma")]
pub use sigma_api_query::*;
