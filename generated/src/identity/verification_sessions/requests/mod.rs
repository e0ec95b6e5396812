// Written by `cargo xtask regenerate` from spec/. To change it, change spec/ or codegen/.

//! The requests of `identity.verification_sessions`, as its functions make them.

#[cfg(feature = "identity")]
pub(super) mod cancel;
#[cfg(feature = "identity")]
#[doc(alias = "PostIdentityVerificationSessionsSessionCancel")]
#[doc(alias = "postidentityverificationsessionssessioncancel")]
pub use self::cancel::Cancel;
#[cfg(feature = "identity")]
pub(super) mod create;
#[cfg(feature = "identity")]
#[doc(alias = "PostIdentityVerificationSessions")]
#[doc(alias = "postidentityverificationsessions")]
pub use self::create::Create;
#[cfg(feature = "identity")]
pub(super) mod list;
#[cfg(feature = "identity")]
#[doc(alias = "GetIdentityVerificationSessions")]
#[doc(alias = "getidentityverificationsessions")]
pub use self::list::List;
#[cfg(feature = "identity")]
pub(super) mod redact;
#[cfg(feature = "identity")]
#[doc(alias = "PostIdentityVerificationSessionsSessionRedact")]
#[doc(alias = "postidentityverificationsessionssessionredact")]
pub use self::redact::Redact;
#[cfg(feature = "identity")]
pub(super) mod retrieve;
#[cfg(feature = "identity")]
#[doc(alias = "GetIdentityVerificationSessionsSession")]
#[doc(alias = "getidentityverificationsessionssession")]
pub use self::retrieve::Retrieve;
#[cfg(feature = "identity")]
pub(super) mod update;
#[cfg(feature = "identity")]
#[doc(alias = "PostIdentityVerificationSessionsSession")]
#[doc(alias = "postidentityverificationsessionssession")]
pub use self::update::Update;
