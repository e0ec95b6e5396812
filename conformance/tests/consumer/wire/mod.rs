//! Whole requests of the real client, compared to the byte: one for each shape that a request can have.

mod errors;
mod files;
mod forms;
mod lists;
mod queries;
mod references;
mod replies;
#[path = "../../lossless/same.rs"]
#[allow(unreachable_pub)]
mod same;
pub(crate) mod server;
mod v2;
