//! What is said of a client, or of one call.
pub(crate) mod clock;
pub(crate) mod connections;
pub(crate) mod context;
pub(crate) mod contract;
pub(crate) mod counters;
pub(crate) mod headers;
pub(crate) mod hook;
pub(crate) mod inner;
pub(crate) mod key;
pub(crate) mod limits;
pub(crate) mod options;
pub(crate) mod retry;
pub(crate) mod scope;
pub(crate) mod server;
pub(crate) mod servers;
