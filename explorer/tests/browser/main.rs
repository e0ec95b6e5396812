//! The explorer as its readers meet it: in a browser, from files, and as a page on the open web would attack it.
//!
//! What needs Chromium is ignored unless it is asked for: `.ci/run browser` installs it and asks.
#![allow(clippy::unwrap_used, clippy::panic, clippy::print_stdout)]

mod crawl;
mod export;
mod guard;
mod random;
mod reading;
mod sending;
mod snippets;
mod support;
mod try_it;
