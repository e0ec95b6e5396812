// Written by `cargo xtask regenerate` from spec/. To change it, change spec/ or codegen/.
#[cfg(feature = "products")]
mod create;
#[cfg(feature = "products")]
pub use create::*;
#[cfg(feature = "products")]
mod delete;
#[cfg(feature = "products")]
pub use delete::*;
#[cfg(feature = "products")]
mod list;
#[cfg(feature = "products")]
pub use list::*;
#[cfg(feature = "products")]
mod retrieve;
#[cfg(feature = "products")]
pub use retrieve::*;
