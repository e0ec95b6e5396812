// Written by `cargo xtask regenerate` from spec/. To change it, change spec/ or codegen/.

//! [`VerificationSession`](crate::identity::VerificationSession): The verification of one person's identity, from link to result.
//!
//! | function | what it does | operation |
//! | --- | --- | --- |
//! | [`list`](list()) | Lists identity checks, filtered by status, customer or your own reference. | `GET /v1/identity/verification_sessions` |
//! | [`create`](create()) | Creates an identity check: the user shows a document, takes a selfie or names an id number. | `POST /v1/identity/verification_sessions` |
//! | [`retrieve`](retrieve()) | Fetches an identity check. | `GET /v1/identity/verification_sessions/{session}` |
//! | [`update`](update()) | Changes what an identity check asks for, while it waits for the user. | `POST /v1/identity/verification_sessions/{session}` |
//! | [`cancel`](cancel()) | Cancels an identity check for good. | `POST /v1/identity/verification_sessions/{session}/cancel` |
//! | [`redact`](redact()) | Erases all that an identity check has collected, for good. | `POST /v1/identity/verification_sessions/{session}/redact` |
//!
//! Feature: `identity`.

#[cfg(feature = "identity")]
pub mod requests;
#[cfg(feature = "identity")]
#[doc(no_inline)]
pub use self::requests::*;
#[cfg(feature = "identity")]
#[doc(alias = "PostIdentityVerificationSessionsSessionCancel")]
#[doc(alias = "postidentityverificationsessionssessioncancel")]
pub use self::requests::cancel::cancel;
#[cfg(feature = "identity")]
#[doc(alias = "PostIdentityVerificationSessions")]
#[doc(alias = "postidentityverificationsessions")]
pub use self::requests::create::create;
#[cfg(feature = "identity")]
#[doc(alias = "GetIdentityVerificationSessions")]
#[doc(alias = "getidentityverificationsessions")]
pub use self::requests::list::list;
#[cfg(feature = "identity")]
#[doc(alias = "PostIdentityVerificationSessionsSessionRedact")]
#[doc(alias = "postidentityverificationsessionssessionredact")]
pub use self::requests::redact::redact;
#[cfg(feature = "identity")]
#[doc(alias = "GetIdentityVerificationSessionsSession")]
#[doc(alias = "getidentityverificationsessionssession")]
pub use self::requests::retrieve::retrieve;
#[cfg(feature = "identity")]
#[doc(alias = "PostIdentityVerificationSessionsSession")]
#[doc(alias = "postidentityverificationsessionssession")]
pub use self::requests::update::update;
#[cfg(feature = "identity")]
pub mod params;
