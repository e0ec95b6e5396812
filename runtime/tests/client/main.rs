//! The client against a server of our own: what is sent, and what becomes of every answer.
//!
//! What needs a process of its own is a test of its own: `client_forked`, `client_shown`, `client_tracing`. So is
//! `client_tls`, which is run with each TLS that there is.
#![allow(missing_docs, clippy::unwrap_used, clippy::panic)]

#[cfg(feature = "blocking")]
mod blocking;
#[cfg(feature = "reqwest")]
mod connections;
mod derived;
mod empty;
mod faults;
mod limits;
#[cfg(feature = "oauth")]
mod oauth;
mod origin;
mod pages;
mod proxy;
mod retries;
mod secrets;
#[path = "../support/mod.rs"]
mod support;
mod transport;
mod uploads;
mod wire;
