// Written by `cargo xtask regenerate` from spec/. To change it, change spec/ or codegen/.

//! The requests of `charges`, as its functions make them.

#[cfg(feature = "charges")]
pub(super) mod retrieve;
#[cfg(feature = "charges")]
#[doc(alias = "GetChargesCharge")]
#[doc(alias = "getchargescharge")]
pub use self::retrieve::Retrieve;
