// Written by `cargo xtask regenerate` from spec/. To change it, change spec/ or codegen/.

//! The requests of `charges`, as its functions make them.

#[cfg(feature = "charges")]
pub(super) mod capture;
#[cfg(feature = "charges")]
#[doc(alias = "PostChargesChargeCapture")]
#[doc(alias = "postchargeschargecapture")]
pub use self::capture::Capture;
#[cfg(feature = "charges")]
pub(super) mod create;
#[cfg(feature = "charges")]
#[doc(alias = "PostCharges")]
#[doc(alias = "postcharges")]
pub use self::create::Create;
#[cfg(feature = "charges")]
pub(super) mod list;
#[cfg(feature = "charges")]
#[doc(alias = "GetCharges")]
#[doc(alias = "getcharges")]
pub use self::list::List;
#[cfg(feature = "charges")]
pub(super) mod refund;
#[cfg(feature = "charges")]
#[doc(alias = "PostChargesChargeRefund")]
#[doc(alias = "postchargeschargerefund")]
pub use self::refund::Refund;
#[cfg(feature = "charges")]
pub(super) mod retrieve;
#[cfg(feature = "charges")]
#[doc(alias = "GetChargesCharge")]
#[doc(alias = "getchargescharge")]
pub use self::retrieve::Retrieve;
#[cfg(feature = "charges")]
pub(super) mod search;
#[cfg(feature = "charges")]
#[doc(alias = "GetChargesSearch")]
#[doc(alias = "getchargessearch")]
pub use self::search::Search;
#[cfg(feature = "charges")]
pub(super) mod update;
#[cfg(feature = "charges")]
#[doc(alias = "PostChargesCharge")]
#[doc(alias = "postchargescharge")]
pub use self::update::Update;
