//! Reads an OpenAPI contract and writes a Rust client crate.

pub mod describe;
mod emit;
mod generate;
pub mod ir;
pub mod lower;
pub mod naming;
mod render;
mod report;
pub mod spec;

pub use generate::{Inputs, Output, generate};
pub use report::Report;
