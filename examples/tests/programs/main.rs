//! The examples, run: each on a Stripe of its test.
#![allow(clippy::unwrap_used, clippy::panic, dead_code, unreachable_pub)]

mod oauth;
mod rate_limit;
mod run;
mod webhooks;
