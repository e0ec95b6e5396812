//! Reads an OpenAPI contract and writes a Rust client crate.

pub mod changelog;
mod contract;
pub mod describe;
pub mod diff;
mod docs;
mod emit;
pub mod files;
mod generate;
pub mod ir;
pub mod lower;
pub mod model;
pub mod naming;
mod package;
mod render;
mod report;
mod sensitivity;
pub mod source;
pub mod spec;
pub mod update;
pub mod words;

pub use contract::Contract;
pub use generate::{Inputs, Output, build, generate, generate_with_upstream_docs};
pub use naming::lock::NamesLock;
pub use package::{Home, Package};
pub use report::Report;
