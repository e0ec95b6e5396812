//! One file per command.

pub(crate) mod explain;
pub(crate) mod operations;
pub(crate) mod regenerate;
pub(crate) mod spec;
