// Written by `cargo xtask regenerate` from spec/. To change it, change spec/ or codegen/.

#[cfg(feature = "charges")]
mod create;
#[cfg(feature = "charges")]
#[doc(alias = "PostCharges")]
#[doc(alias = "postcharges")]
pub use self::create::*;
#[cfg(feature = "charges")]
mod retrieve;
#[cfg(feature = "charges")]
#[doc(alias = "GetChargesCharge")]
#[doc(alias = "getchargescharge")]
pub use self::retrieve::*;
