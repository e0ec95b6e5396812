//! Whole requests of the real client, compared to the byte: one for each shape that a request can have.
#![allow(clippy::unwrap_used)]

mod errors;
mod files;
mod forms;
mod lists;
mod queries;
mod references;
mod replies;
#[path = "../lossless/same.rs"]
#[allow(unreachable_pub)]
mod same;
mod server;
mod v2;
