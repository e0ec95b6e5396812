//! Webhooks: whether Stripe sent what arrived, and what it says.
//!
//! Two steps: [`verify`] takes the body as it came and its `Stripe-Signature`, and gives a [`Payload`]; then
//! [`Payload::parse`] reads it, and can't lose it. No client and no async runtime are needed.
//!
//! ```
//! use stripe_runtime::{Timestamp, webhook};
//!
//! let body = br#"{"id": "evt_1", "object": "event"}"#;
//! let header = webhook::sign(body, "whsec_1", Timestamp::now())?;
//! let payload = webhook::verify(&body[..], header.as_str(), "whsec_1")?;
//! assert_eq!(payload.bytes(), &body[..]);
//! # Ok::<(), webhook::VerifyError>(())
//! ```
mod envelope;
mod error;
mod header;
mod notification;
mod payload;
#[cfg(feature = "webhook_router")]
pub mod router;
mod secret;
mod verify;
mod version;

pub use envelope::Envelope;
pub use error::{HeaderFault, SecretFault, VerifyError};
pub use header::{SIGNATURE_HEADER, SignatureHeader};
#[doc(hidden)]
pub use notification::{fetch_event, fetch_object};
pub use payload::{ParseError, ParseErrorKind, Payload};
pub use secret::WebhookSecret;
pub use verify::{DEFAULT_TOLERANCE, Verifier, sign, verify};
pub use version::EventVersion;
