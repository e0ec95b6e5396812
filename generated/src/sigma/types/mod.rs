// Written by `cargo xtask regenerate` from spec/. To change it, change spec/ or codegen/.

#[cfg(feature = "sigma")]
mod scheduled_query_run;
#[cfg(feature = "sigma")]
pub use self::scheduled_query_run::*;
#[cfg(feature = "sigma")]
mod sigma_api_query;
#[cfg(feature = "sigma")]
pub use self::sigma_api_query::*;
