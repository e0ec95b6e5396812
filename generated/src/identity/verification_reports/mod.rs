// Written by `cargo xtask regenerate` from spec/. To change it, change spec/ or codegen/.

//! [`VerificationReport`](crate::identity::VerificationReport): What came of one attempt to verify somebody: the checks of document, id number, selfie, email or phone, and what was collected.
//!
//! | function | what it does | operation |
//! | --- | --- | --- |
//! | [`list`](list()) | Lists results of identity checks, filtered by session, type or your own reference. | `GET /v1/identity/verification_reports` |
//! | [`retrieve`](retrieve()) | Fetches the result of an identity check: what was read from the document, and what failed. | `GET /v1/identity/verification_reports/{report}` |
//!
//! Feature: `identity`.

#[cfg(feature = "identity")]
pub mod requests;
#[cfg(feature = "identity")]
#[doc(no_inline)]
pub use self::requests::*;
#[cfg(feature = "identity")]
#[doc(alias = "GetIdentityVerificationReports")]
#[doc(alias = "getidentityverificationreports")]
pub use self::requests::list::list;
#[cfg(feature = "identity")]
#[doc(alias = "GetIdentityVerificationReportsReport")]
#[doc(alias = "getidentityverificationreportsreport")]
pub use self::requests::retrieve::retrieve;
#[cfg(feature = "identity")]
pub mod params;
