// Written by `cargo xtask regenerate` from spec/. To change it, change spec/ or codegen/.

//! [`PhysicalBundle`](crate::issuing::PhysicalBundle): What a physical card is made and shipped of: plastic, carrier letter and envelope.
//!
//! | function | what it does | operation |
//! | --- | --- | --- |
//! | [`list`](list()) | Lists bundles that physical cards are made of: card stock, carrier and envelope. | `GET /v1/issuing/physical_bundles` |
//! | [`retrieve`](retrieve()) | Fetches a bundle that physical cards are made of, with what a design for it can and must have. | `GET /v1/issuing/physical_bundles/{physical_bundle}` |
//!
//! Feature: `issuing`.

#[cfg(feature = "issuing")]
pub mod requests;
#[cfg(feature = "issuing")]
#[doc(no_inline)]
pub use self::requests::*;
#[cfg(feature = "issuing")]
#[doc(alias = "GetIssuingPhysicalBundles")]
#[doc(alias = "getissuingphysicalbundles")]
pub use self::requests::list::list;
#[cfg(feature = "issuing")]
#[doc(alias = "GetIssuingPhysicalBundlesPhysicalBundle")]
#[doc(alias = "getissuingphysicalbundlesphysicalbundle")]
pub use self::requests::retrieve::retrieve;
#[cfg(feature = "issuing")]
pub mod params;
