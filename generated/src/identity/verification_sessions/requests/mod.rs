// Written by `cargo xtask regenerate` from spec/. To change it, change spec/ or codegen/.

#[cfg(feature = "identity")]
mod cancel;
#[cfg(feature = "identity")]
#[doc(alias = "PostIdentityVerificationSessionsSessionCancel")]
#[doc(alias = "postidentityverificationsessionssessioncancel")]
pub use self::cancel::*;
#[cfg(feature = "identity")]
mod create;
#[cfg(feature = "identity")]
#[doc(alias = "PostIdentityVerificationSessions")]
#[doc(alias = "postidentityverificationsessions")]
pub use self::create::*;
#[cfg(feature = "identity")]
mod list;
#[cfg(feature = "identity")]
#[doc(alias = "GetIdentityVerificationSessions")]
#[doc(alias = "getidentityverificationsessions")]
pub use self::list::*;
#[cfg(feature = "identity")]
mod redact;
#[cfg(feature = "identity")]
#[doc(alias = "PostIdentityVerificationSessionsSessionRedact")]
#[doc(alias = "postidentityverificationsessionssessionredact")]
pub use self::redact::*;
#[cfg(feature = "identity")]
mod retrieve;
#[cfg(feature = "identity")]
#[doc(alias = "GetIdentityVerificationSessionsSession")]
#[doc(alias = "getidentityverificationsessionssession")]
pub use self::retrieve::*;
#[cfg(feature = "identity")]
mod update;
#[cfg(feature = "identity")]
#[doc(alias = "PostIdentityVerificationSessionsSession")]
#[doc(alias = "postidentityverificationsessionssession")]
pub use self::update::*;
