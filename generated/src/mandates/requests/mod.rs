// Written by `cargo xtask regenerate` from spec/. To change it, change spec/ or codegen/.

//! The requests of `mandates`, as its functions make them.

#[cfg(feature = "mandates")]
pub(super) mod retrieve;
#[cfg(feature = "mandates")]
#[doc(alias = "GetMandatesMandate")]
#[doc(alias = "getmandatesmandate")]
pub use self::retrieve::Retrieve;
