//! The client as its users meet it, all of it: what is sent, what comes of every answer, and programs as they write them.
//!
//! What has an allocator of its own (`limits`), is run with other features, too (`lossless`), or needs a server (`e2e`), is
//! a test of its own. What must not compile is in `conformance/mistakes`.
#![allow(clippy::unwrap_used)]

mod attach_payment;
mod beside;
mod calls;
mod newcomer;
mod programs;
mod registry;
mod testing;
mod webhook;
mod wire;
