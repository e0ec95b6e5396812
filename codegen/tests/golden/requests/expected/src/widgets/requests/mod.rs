// Written by `cargo xtask regenerate` from spec/. To change it, change spec/ or codegen/.

#[cfg(feature = "widgets")]
mod create;
#[cfg(feature = "widgets")]
pub use self::create::*;
#[cfg(feature = "widgets")]
mod delete;
#[cfg(feature = "widgets")]
pub use self::delete::*;
#[cfg(feature = "widgets")]
mod list;
#[cfg(feature = "widgets")]
pub use self::list::*;
#[cfg(feature = "widgets")]
mod retrieve;
#[cfg(feature = "widgets")]
pub use self::retrieve::*;
