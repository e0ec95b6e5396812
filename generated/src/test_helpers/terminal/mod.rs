// Written by `cargo xtask regenerate` from spec/. To change it, change spec/ or codegen/.

//! `test_helpers.terminal`: the namespaces below it, and their types.

#[cfg(feature = "test_helpers")]
pub mod readers;
