// Written by `cargo xtask regenerate` from spec/. To change it, change spec/ or codegen/.

use crate::files::File;
use crate::rt;

/// One run of a Sigma query that is scheduled in the Dashboard, with the [file](crate::files::File) of its result. [`sigma.scheduled_query_run.created`](crate::events::EventType::SigmaScheduledQueryRunCreated) tells of it.
///
/// The `scheduled_query_run` object.
///
/// [Stripe's reference](https://docs.stripe.com/api/sigma/scheduled_query_runs/object)
///
/// Contract: `#/components/schemas/scheduled_query_run`.
///
/// Feature: `sigma`.
#[non_exhaustive]
pub struct ScheduledQueryRun {
    /// When it was made. In seconds since 1970.
    pub created: rt::Timestamp,
    /// When the snapshot of your data was taken that the query ran on. In seconds since 1970.
    pub data_load_time: rt::Timestamp,
    /// Why the query failed. Only if it did.
    pub error: Option<Box<ScheduledQueryRunError>>,
    /// The file with the results. Null until the query is done.
    pub file: Option<Box<File>>,
    /// Names this object in other calls.
    pub id: rt::Id<ScheduledQueryRun>,
    /// Whether it belongs to live mode, where real money moves. False in test mode and sandboxes.
    pub livemode: bool,
    /// When the result is deleted and can't be downloaded any more. In seconds since 1970.
    pub result_available_until: rt::Timestamp,
    /// The query, as it was run.
    pub sql: String,
    /// How the run ended: `completed` if all went well.
    pub status: String,
    /// The query's name.
    pub title: String,
    /// What the contract doesn't know, and what was odd.
    pub extra: rt::Extra,
}

/// Why the query failed.
///
/// Contract: `#/components/schemas/sigma_scheduled_query_run_error`.
///
/// Feature: `sigma`.
#[non_exhaustive]
pub struct ScheduledQueryRunError {
    /// Why the query couldn't be run, in words.
    pub message: String,
    /// What the contract doesn't know, and what was odd.
    pub extra: rt::Extra,
}

rt::record! {
    ScheduledQueryRun;
    const "object" = Str("scheduled_query_run");
    0 => created "created" required;
    1 => data_load_time "data_load_time" required;
    2 => error = None "error";
    3 => file = None "file";
    4 => id "id" required;
    5 => livemode = false "livemode" required;
    6 => result_available_until "result_available_until" required;
    7 => sql "sql" required;
    8 => status "status" required;
    9 => title "title" required;
}

rt::expandable! {
    crate::ExpandPath;
    ScheduledQueryRun;
    error "error" => ScheduledQueryRunError;
    file "file" => File;
}

rt::record! {
    ScheduledQueryRunError;
    0 => message "message" required;
}
