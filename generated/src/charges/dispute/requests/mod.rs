// Written by `cargo xtask regenerate` from spec/. To change it, change spec/ or codegen/.

#[cfg(feature = "charges")]
mod close;
#[cfg(feature = "charges")]
#[doc(alias = "PostChargesChargeDisputeClose")]
#[doc(alias = "postchargeschargedisputeclose")]
pub use self::close::*;
#[cfg(feature = "charges")]
mod retrieve;
#[cfg(feature = "charges")]
#[doc(alias = "GetChargesChargeDispute")]
#[doc(alias = "getchargeschargedispute")]
pub use self::retrieve::*;
#[cfg(feature = "charges")]
mod update;
#[cfg(feature = "charges")]
#[doc(alias = "PostChargesChargeDispute")]
#[doc(alias = "postchargeschargedispute")]
pub use self::update::*;
