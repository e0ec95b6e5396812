//! Fetching Stripe's document from the repository where Stripe publishes it.
//!
//! A crate of its own, with a program that `cargo xtask spec fetch` runs: TLS is a quarter more to compile, and
//! `cargo xtask regenerate` needs none of it.

mod date;
mod download;
mod error;
mod progress;
mod upstream;
mod web;

pub use date::Date;
pub use error::FetchError;
pub use upstream::{Ahead, Choice, DOCUMENT, Fetched, Upstream};
pub use web::{Settings, Web};
