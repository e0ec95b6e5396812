//! What can go wrong with a call.
pub(crate) mod call_info;
pub(crate) mod code;
pub(crate) mod decline;
#[allow(clippy::module_inception)]
pub(crate) mod error;
pub(crate) mod reply;
pub(crate) mod stripe;
pub(crate) mod unsent;
