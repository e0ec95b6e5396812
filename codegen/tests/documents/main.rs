//! What documents become, and what is said of them: each stage of the generator, and all of them together.

// Helpers of tests end where they cannot go on, as tests do.
#![allow(clippy::unwrap_used, clippy::panic)]

mod accepted;
mod becomes_component;
mod beside;
mod broken;
mod calls;
mod contract;
mod forms;
mod golden;
mod identity;
mod lower;
mod names_stay;
mod next_major;
mod operation_names;
mod reference;
mod schema_names;
mod small_updates;
mod snapshot;
#[path = "../support/mod.rs"]
mod support;
mod update;
mod upstream_docs;
mod webhooks;
mod words;
