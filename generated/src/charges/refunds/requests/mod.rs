// Written by `cargo xtask regenerate` from spec/. To change it, change spec/ or codegen/.

#[cfg(feature = "charges")]
mod create;
#[cfg(feature = "charges")]
#[doc(alias = "PostChargesChargeRefunds")]
#[doc(alias = "postchargeschargerefunds")]
pub use self::create::*;
#[cfg(feature = "charges")]
mod list;
#[cfg(feature = "charges")]
#[doc(alias = "GetChargesChargeRefunds")]
#[doc(alias = "getchargeschargerefunds")]
pub use self::list::*;
#[cfg(feature = "charges")]
mod retrieve;
#[cfg(feature = "charges")]
#[doc(alias = "GetChargesChargeRefundsRefund")]
#[doc(alias = "getchargeschargerefundsrefund")]
pub use self::retrieve::*;
#[cfg(feature = "charges")]
mod update;
#[cfg(feature = "charges")]
#[doc(alias = "PostChargesChargeRefundsRefund")]
#[doc(alias = "postchargeschargerefundsrefund")]
pub use self::update::*;
