// Written by `cargo xtask regenerate` from spec/. To change it, change spec/ or codegen/.

//! The requests of `charges.refunds`, as its functions make them.

#[cfg(feature = "charges")]
pub(super) mod create;
#[cfg(feature = "charges")]
#[doc(alias = "PostChargesChargeRefunds")]
#[doc(alias = "postchargeschargerefunds")]
pub use self::create::Create;
#[cfg(feature = "charges")]
pub(super) mod list;
#[cfg(feature = "charges")]
#[doc(alias = "GetChargesChargeRefunds")]
#[doc(alias = "getchargeschargerefunds")]
pub use self::list::List;
#[cfg(feature = "charges")]
pub(super) mod retrieve;
#[cfg(feature = "charges")]
#[doc(alias = "GetChargesChargeRefundsRefund")]
#[doc(alias = "getchargeschargerefundsrefund")]
pub use self::retrieve::Retrieve;
#[cfg(feature = "charges")]
pub(super) mod update;
#[cfg(feature = "charges")]
#[doc(alias = "PostChargesChargeRefundsRefund")]
#[doc(alias = "postchargeschargerefundsrefund")]
pub use self::update::Update;
