// Written by `cargo xtask regenerate` from spec/. To change it, change spec/ or codegen/.
#[cfg(feature = "test_helpers")]
mod advance;
#[cfg(feature = "test_helpers")]
pub use advance::*;
#[cfg(feature = "test_helpers")]
mod create;
#[cfg(feature = "test_helpers")]
pub use create::*;
#[cfg(feature = "test_helpers")]
mod delete;
#[cfg(feature = "test_helpers")]
pub use delete::*;
#[cfg(feature = "test_helpers")]
mod list;
#[cfg(feature = "test_helpers")]
pub use list::*;
#[cfg(feature = "test_helpers")]
mod retrieve;
#[cfg(feature = "test_helpers")]
pub use retrieve::*;
