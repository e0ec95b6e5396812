//! One file per command.

pub(crate) mod diff;
pub(crate) mod docs;
pub(crate) mod e2e;
pub(crate) mod explain;
pub(crate) mod explore;
pub(crate) mod features;
pub(crate) mod generate;
pub(crate) mod names;
pub(crate) mod operations;
pub(crate) mod regenerate;
pub(crate) mod spec;
mod staged;
