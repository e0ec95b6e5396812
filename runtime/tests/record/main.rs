//! Records: what is read, what is kept, and what is written.
#![allow(missing_docs, clippy::unwrap_used, clippy::expect_used, clippy::panic)]

mod boxed;
mod exact;
mod gated;
mod issues;
mod limits;
mod lossless;
mod smoke;
mod support;
mod types;
mod unions;
