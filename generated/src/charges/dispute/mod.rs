// Written by `cargo xtask regenerate` from spec/. To change it, change spec/ or codegen/.

//! [`Dispute`](crate::disputes::Dispute): A customer contests a charge at their bank, and the money is taken back for the time being, with a fee.
//!
//! | function | what it does | operation |
//! | --- | --- | --- |
//! | [`retrieve`](retrieve()) | Fetches the dispute about a charge. | `GET /v1/charges/{charge}/dispute` |
//! | [`update`](update()) | Saves or sends evidence for the dispute about a charge. | `POST /v1/charges/{charge}/dispute` |
//! | [`close`](close()) | Gives up the dispute about a charge, which is lost for good. | `POST /v1/charges/{charge}/dispute/close` |
//!
//! Feature: `charges`.

#[cfg(feature = "charges")]
pub mod requests;
#[cfg(feature = "charges")]
#[doc(no_inline)]
pub use self::requests::*;
#[cfg(feature = "charges")]
#[doc(alias = "PostChargesChargeDisputeClose")]
#[doc(alias = "postchargeschargedisputeclose")]
pub use self::requests::close::close;
#[cfg(feature = "charges")]
#[doc(alias = "GetChargesChargeDispute")]
#[doc(alias = "getchargeschargedispute")]
pub use self::requests::retrieve::retrieve;
#[cfg(feature = "charges")]
#[doc(alias = "PostChargesChargeDispute")]
#[doc(alias = "postchargeschargedispute")]
pub use self::requests::update::update;
#[cfg(feature = "charges")]
pub mod params;
