// Written by `cargo xtask regenerate` from spec/. To change it, change spec/ or codegen/.

use crate::files::File;
use crate::rt;

/// The `scheduled_query_run` object.
///
/// Contract: `#/components/schemas/scheduled_query_run`.
///
/// Feature: `sigma`.
#[derive(Default)]
#[non_exhaustive]
pub struct ScheduledQueryRun {
    /// Created, in seconds since 1970.
    pub created: rt::Timestamp,
    /// Data load time, in seconds since 1970.
    pub data_load_time: rt::Timestamp,
    /// Error.
    pub error: Option<Box<ScheduledQueryRunError>>,
    /// File. May be null.
    pub file: Option<Box<File>>,
    /// Id. At most 5000 characters.
    pub id: rt::Id<ScheduledQueryRun>,
    /// Livemode.
    pub livemode: bool,
    /// Result available until, in seconds since 1970.
    pub result_available_until: rt::Timestamp,
    /// Sql. At most 100000 characters.
    pub sql: String,
    /// Status. At most 5000 characters.
    pub status: String,
    /// Title. At most 5000 characters.
    pub title: String,
    /// What the contract doesn't know, and what was odd.
    pub extra: rt::Extra,
}

/// Sigma scheduled query run error.
///
/// Contract: `#/components/schemas/sigma_scheduled_query_run_error`.
///
/// Feature: `sigma`.
#[derive(Default)]
#[non_exhaustive]
pub struct ScheduledQueryRunError {
    /// Message. At most 5000 characters.
    pub message: String,
    /// What the contract doesn't know, and what was odd.
    pub extra: rt::Extra,
}

rt::record! {
    ScheduledQueryRun;
    const "object" = Str("scheduled_query_run");
    0 => created "created" required;
    1 => data_load_time "data_load_time" required;
    2 => error "error";
    3 => file "file";
    4 => id "id" required;
    5 => livemode "livemode" required;
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
