// Written by `cargo xtask regenerate` from spec/. To change it, change spec/ or codegen/.

//! The requests of `charges`, as its functions make them.

#[cfg(feature = "charges")]
pub(super) mod create;
#[cfg(feature = "charges")]
#[doc(alias = "PostCharges")]
#[doc(alias = "postcharges")]
pub use self::create::Create;
#[cfg(feature = "charges")]
pub(super) mod retrieve;
#[cfg(feature = "charges")]
#[doc(alias = "GetChargesCharge")]
#[doc(alias = "getchargescharge")]
pub use self::retrieve::Retrieve;
