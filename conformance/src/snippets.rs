//! The snippets of the repository's README, compiled as its readers would copy them: `cargo test -p conformance --doc`.

/// The README.
#[cfg(doctest)]
#[doc = include_str!("../../README.md")]
pub struct Readme;
