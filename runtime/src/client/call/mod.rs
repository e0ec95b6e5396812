//! A call: from what was asked for to its reply.
#[allow(clippy::module_inception)]
pub(crate) mod call;
pub(crate) mod exchange;
pub(crate) mod observe;
pub(crate) mod prepare;
pub(crate) mod response;
pub(crate) mod run;
pub(crate) mod stream;
pub(crate) mod template;
