//! Reads an OpenAPI contract and writes a Rust client crate.

mod emit;
mod generate;
pub mod ir;
pub mod lower;
pub mod naming;
mod render;
pub mod spec;

pub use generate::{Inputs, Output, Report, generate};
