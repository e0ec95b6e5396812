// Written by `cargo xtask regenerate` from spec/. To change it, change spec/ or codegen/.

#[cfg(feature = "mandates")]
mod retrieve;
#[cfg(feature = "mandates")]
#[doc(alias = "GetMandatesMandate")]
#[doc(alias = "getmandatesmandate")]
pub use self::retrieve::*;
