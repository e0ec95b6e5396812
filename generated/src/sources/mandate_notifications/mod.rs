// Written by `cargo xtask regenerate` from spec/. To change it, change spec/ or codegen/.

//! [`SourceMandateNotification`](crate::sources::SourceMandateNotification): Notice to a payer that a debit from their [source](crate::sources::Source) is coming, or that its mandate changed.
//!
//! | function | what it does | operation |
//! | --- | --- | --- |
//! | [`retrieve`](retrieve()) | Fetches the notice that tells a customer of a coming debit from a source. | `GET /v1/sources/{source}/mandate_notifications/{mandate_notification}` |
//!
//! Feature: `sources`.

#[cfg(feature = "sources")]
pub mod requests;
#[cfg(feature = "sources")]
#[doc(no_inline)]
pub use self::requests::*;
#[cfg(feature = "sources")]
#[doc(alias = "GetSourcesSourceMandateNotificationsMandateNotification")]
#[doc(alias = "getsourcessourcemandatenotificationsmandatenotification")]
pub use self::requests::retrieve::retrieve;
