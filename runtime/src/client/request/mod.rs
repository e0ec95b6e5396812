//! What can be asked for.
pub(crate) mod any_reply;
pub(crate) mod operation;
pub(crate) mod output;
pub(crate) mod raw;
#[allow(clippy::module_inception)]
pub(crate) mod request;
pub(crate) mod retrieve;
