// Written by `cargo xtask regenerate` from spec/. To change it, change spec/ or codegen/.

//! The requests of `charges.dispute`, as its functions make them.

#[cfg(feature = "charges")]
pub(super) mod close;
#[cfg(feature = "charges")]
#[doc(alias = "PostChargesChargeDisputeClose")]
#[doc(alias = "postchargeschargedisputeclose")]
pub use self::close::Close;
#[cfg(feature = "charges")]
pub(super) mod retrieve;
#[cfg(feature = "charges")]
#[doc(alias = "GetChargesChargeDispute")]
#[doc(alias = "getchargeschargedispute")]
pub use self::retrieve::Retrieve;
#[cfg(feature = "charges")]
pub(super) mod update;
#[cfg(feature = "charges")]
#[doc(alias = "PostChargesChargeDispute")]
#[doc(alias = "postchargeschargedispute")]
pub use self::update::Update;
