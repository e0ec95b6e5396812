// Written by `cargo xtask regenerate` from spec/. To change it, change spec/ or codegen/.

#[cfg(feature = "test_helpers")]
mod advance;
#[cfg(feature = "test_helpers")]
pub use self::advance::*;
#[cfg(feature = "test_helpers")]
mod create;
#[cfg(feature = "test_helpers")]
pub use self::create::*;
#[cfg(feature = "test_helpers")]
mod delete;
#[cfg(feature = "test_helpers")]
pub use self::delete::*;
#[cfg(feature = "test_helpers")]
mod list;
#[cfg(feature = "test_helpers")]
pub use self::list::*;
#[cfg(feature = "test_helpers")]
mod retrieve;
#[cfg(feature = "test_helpers")]
pub use self::retrieve::*;
