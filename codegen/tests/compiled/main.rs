//! What is generated, as the compiler sees it.
//!
//! Apart from the tests of documents, since these start cargo, and have a target folder.

// Helpers of tests end where they cannot go on, as tests do.
#![allow(clippy::unwrap_used, clippy::panic)]

mod obstacle;
#[path = "../support/mod.rs"]
mod support;
mod verdicts;
