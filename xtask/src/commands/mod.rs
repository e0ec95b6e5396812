//! One file per command.

pub(crate) mod regenerate;
pub(crate) mod spec;
