// Written by `cargo xtask regenerate` from spec/. To change it, change spec/ or codegen/.
#[cfg(feature = "widgets")]
mod list;
#[cfg(feature = "widgets")]
pub use list::*;
#[cfg(feature = "widgets")]
mod retrieve;
#[cfg(feature = "widgets")]
pub use retrieve::*;
#[cfg(feature = "widgets")]
mod search;
#[cfg(feature = "widgets")]
pub use search::*;
