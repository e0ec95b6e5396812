//! The commands as they are run, and the workflows that run them.

// Helpers of tests end where they cannot go on, as tests do.
#![allow(clippy::unwrap_used)]

mod check;
mod cli;
mod generate;
#[cfg(unix)]
mod lock;
mod support;
#[cfg(unix)]
mod update;
mod workflows;
