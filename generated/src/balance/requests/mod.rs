// Written by `cargo xtask regenerate` from spec/. To change it, change spec/ or codegen/.

//! The requests of `balance`, as its functions make them.

#[cfg(feature = "balance")]
pub(super) mod retrieve;
#[cfg(feature = "balance")]
#[doc(alias = "GetBalance")]
#[doc(alias = "getbalance")]
pub use self::retrieve::Retrieve;
