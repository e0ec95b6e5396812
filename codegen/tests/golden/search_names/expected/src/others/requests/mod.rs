// Written by `cargo xtask regenerate` from spec/. To change it, change spec/ or codegen/.

//! The requests of `others`, as its functions make them.

#[cfg(feature = "others")]
pub(super) mod delete;
#[cfg(feature = "others")]
pub use self::delete::Delete;
#[cfg(feature = "others")]
pub(super) mod retrieve;
#[cfg(feature = "others")]
pub use self::retrieve::Retrieve;
