// Written by `cargo xtask regenerate` from spec/. To change it, change spec/ or codegen/.
#[cfg(feature = "accounts")]
mod create;
#[cfg(feature = "accounts")]
pub use create::*;
#[cfg(feature = "accounts")]
mod delete;
#[cfg(feature = "accounts")]
pub use delete::*;
#[cfg(feature = "accounts")]
mod list;
#[cfg(feature = "accounts")]
pub use list::*;
#[cfg(feature = "accounts")]
mod reject;
#[cfg(feature = "accounts")]
pub use reject::*;
#[cfg(feature = "accounts")]
mod retrieve;
#[cfg(feature = "accounts")]
pub use retrieve::*;
#[cfg(feature = "accounts")]
mod retrieve_current;
#[cfg(feature = "accounts")]
pub use retrieve_current::*;
#[cfg(feature = "accounts")]
mod update;
#[cfg(feature = "accounts")]
pub use update::*;
