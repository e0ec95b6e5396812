// Written by `cargo xtask regenerate` from spec/. To change it, change spec/ or codegen/.

#[cfg(feature = "charges")]
mod capture;
#[cfg(feature = "charges")]
#[doc(alias = "PostChargesChargeCapture")]
#[doc(alias = "postchargeschargecapture")]
pub use self::capture::*;
#[cfg(feature = "charges")]
mod create;
#[cfg(feature = "charges")]
#[doc(alias = "PostCharges")]
#[doc(alias = "postcharges")]
pub use self::create::*;
#[cfg(feature = "charges")]
mod list;
#[cfg(feature = "charges")]
#[doc(alias = "GetCharges")]
#[doc(alias = "getcharges")]
pub use self::list::*;
#[cfg(feature = "charges")]
mod refund;
#[cfg(feature = "charges")]
#[doc(alias = "PostChargesChargeRefund")]
#[doc(alias = "postchargeschargerefund")]
pub use self::refund::*;
#[cfg(feature = "charges")]
mod retrieve;
#[cfg(feature = "charges")]
#[doc(alias = "GetChargesCharge")]
#[doc(alias = "getchargescharge")]
pub use self::retrieve::*;
#[cfg(feature = "charges")]
mod search;
#[cfg(feature = "charges")]
#[doc(alias = "GetChargesSearch")]
#[doc(alias = "getchargessearch")]
pub use self::search::*;
#[cfg(feature = "charges")]
mod update;
#[cfg(feature = "charges")]
#[doc(alias = "PostChargesCharge")]
#[doc(alias = "postchargescharge")]
pub use self::update::*;
