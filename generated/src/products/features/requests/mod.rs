// Written by `cargo xtask regenerate` from spec/. To change it, change spec/ or codegen/.

#[cfg(feature = "products")]
mod create;
#[cfg(feature = "products")]
pub use self::create::*;
#[cfg(feature = "products")]
mod delete;
#[cfg(feature = "products")]
pub use self::delete::*;
#[cfg(feature = "products")]
mod list;
#[cfg(feature = "products")]
pub use self::list::*;
#[cfg(feature = "products")]
mod retrieve;
#[cfg(feature = "products")]
pub use self::retrieve::*;
