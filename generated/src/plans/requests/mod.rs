// Written by `cargo xtask regenerate` from spec/. To change it, change spec/ or codegen/.
#[cfg(feature = "plans")]
mod create;
#[cfg(feature = "plans")]
pub use create::*;
#[cfg(feature = "plans")]
mod delete;
#[cfg(feature = "plans")]
pub use delete::*;
#[cfg(feature = "plans")]
mod list;
#[cfg(feature = "plans")]
pub use list::*;
#[cfg(feature = "plans")]
mod retrieve;
#[cfg(feature = "plans")]
pub use retrieve::*;
#[cfg(feature = "plans")]
mod update;
#[cfg(feature = "plans")]
pub use update::*;
