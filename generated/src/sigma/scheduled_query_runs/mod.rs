// Written by `cargo xtask regenerate` from spec/. To change it, change spec/ or codegen/.

//! [`ScheduledQueryRun`](crate::sigma::ScheduledQueryRun): One run of a Sigma query that is scheduled in the Dashboard, with the [file](crate::files::File) of its result.
//!
//! | function | what it does | operation |
//! | --- | --- | --- |
//! | [`list`](list()) | Lists runs of the queries that are scheduled in Sigma. | `GET /v1/sigma/scheduled_query_runs` |
//! | [`retrieve`](retrieve()) | Fetches a run of a scheduled query, with the file it made. | `GET /v1/sigma/scheduled_query_runs/{scheduled_query_run}` |
//!
//! Feature: `sigma`.

#[cfg(feature = "sigma")]
pub mod requests;
#[cfg(feature = "sigma")]
#[doc(no_inline)]
pub use self::requests::*;
#[cfg(feature = "sigma")]
#[doc(alias = "GetSigmaScheduledQueryRuns")]
#[doc(alias = "getsigmascheduledqueryruns")]
pub use self::requests::list::list;
#[cfg(feature = "sigma")]
#[doc(alias = "GetSigmaScheduledQueryRunsScheduledQueryRun")]
#[doc(alias = "getsigmascheduledqueryrunsscheduledqueryrun")]
pub use self::requests::retrieve::retrieve;
