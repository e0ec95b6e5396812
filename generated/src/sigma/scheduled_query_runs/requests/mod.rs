// Written by `cargo xtask regenerate` from spec/. To change it, change spec/ or codegen/.

//! The requests of `sigma.scheduled_query_runs`, as its functions make them.

#[cfg(feature = "sigma")]
pub(super) mod list;
#[cfg(feature = "sigma")]
#[doc(alias = "GetSigmaScheduledQueryRuns")]
#[doc(alias = "getsigmascheduledqueryruns")]
pub use self::list::List;
#[cfg(feature = "sigma")]
pub(super) mod retrieve;
#[cfg(feature = "sigma")]
#[doc(alias = "GetSigmaScheduledQueryRunsScheduledQueryRun")]
#[doc(alias = "getsigmascheduledqueryrunsscheduledqueryrun")]
pub use self::retrieve::Retrieve;
