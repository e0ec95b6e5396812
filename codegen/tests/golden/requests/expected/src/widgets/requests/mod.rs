// Written by `cargo xtask regenerate` from spec/. To change it, change spec/ or codegen/.
#[cfg(feature = "widgets")]
mod create;
#[cfg(feature = "widgets")]
pub use create::*;
#[cfg(feature = "widgets")]
mod delete;
#[cfg(feature = "widgets")]
pub use delete::*;
#[cfg(feature = "widgets")]
mod list;
#[cfg(feature = "widgets")]
pub use list::*;
#[cfg(feature = "widgets")]
mod retrieve;
#[cfg(feature = "widgets")]
pub use retrieve::*;
