// Written by `cargo xtask regenerate` from spec/. To change it, change spec/ or codegen/.

#[cfg(feature = "sigma")]
mod list;
#[cfg(feature = "sigma")]
#[doc(alias = "GetSigmaScheduledQueryRuns")]
#[doc(alias = "getsigmascheduledqueryruns")]
pub use self::list::*;
#[cfg(feature = "sigma")]
mod retrieve;
#[cfg(feature = "sigma")]
#[doc(alias = "GetSigmaScheduledQueryRunsScheduledQueryRun")]
#[doc(alias = "getsigmascheduledqueryrunsscheduledqueryrun")]
pub use self::retrieve::*;
