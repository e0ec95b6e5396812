// Written by `cargo xtask regenerate` from spec/. To change it, change spec/ or codegen/.

//! Webhooks: whether Stripe sent what arrived, and what it says. No client and no async runtime are needed.
//!
//! ```
//! use stripe_client::webhook::{self, Event, EventType};
//!
//! fn handle(body: Vec<u8>, signature: Option<&str>) -> Result<(), Box<dyn std::error::Error>> {
//!     // The body byte for byte as it came, and the `Stripe-Signature` header.
//!     let payload = webhook::verify(body, signature, "whsec_...")?;
//!     let event: Event = payload.parse()?;
//!     match event.r#type {
//!         EventType::ChargeFailed => println!("{:?}", event.data.object),
//!         // What isn't handled is fine, too: an endpoint may come to be sent other events.
//!         other => println!("{other}: nothing to do"),
//!     }
//!     Ok(())
//! }
//!
//! // A test of a handler signs what it sends.
//! let body = br#"{"id": "evt_1", "object": "event", "type": "charge.failed", "data": {"object": {"object": "invoice"}}}"#;
//! let signature = webhook::sign(body, "whsec_...", stripe_client::Timestamp::now())?;
//! handle(body.to_vec(), Some(&signature))?;
//! ```
//!
//! An event's `data.object` is the object itself, told by its `object`: `EventObject::Invoice(invoice)`. An object of a
//! namespace that isn't turned on, or that the contract doesn't have, is `EventObject::Unknown`, with its JSON. An event
//! of another API version is read all the same: its `version()` compares, and its `issues()` tell what was odd.
//!
//! Feature: `webhook`.

use crate::rt;
pub use rt::webhook::{
    DEFAULT_TOLERANCE, Envelope, EventVersion, HeaderFault, ParseError, ParseErrorKind,
    Payload, SIGNATURE_HEADER, SecretFault, SignatureHeader, Verifier, VerifyError,
    WebhookSecret, sign, verify,
};
pub use crate::events::Event;
pub use crate::events::NotificationEventData;
pub use crate::events::EventObject;
pub use crate::events::EventType;
pub use crate::v2::core::EventNotification;
#[cfg(feature = "webhook_router")]
pub mod router;

impl crate::events::Event {
    /// What was odd when it was read, with the place of each.
    pub fn issues(&self) -> Vec<rt::Issue> {
        rt::Value::issues(self)
    }

    /// Compares the API version that it was written in with the contract's.
    pub fn version(&self) -> EventVersion {
        EventVersion::of(self.api_version.as_deref(), crate::API_VERSION)
    }
}

impl crate::v2::core::EventNotification {
    /// What was odd when it was read, with the place of each.
    pub fn issues(&self) -> Vec<rt::Issue> {
        rt::Value::issues(self)
    }

    /// Fetches the whole event, with its data. With the async client this gives a future, with the blocking one the
    /// result.
    pub fn fetch_event<C: rt::Execute>(
        &self,
        client: &C,
    ) -> C::Reply<crate::v2::core::Event> {
        rt::webhook::fetch_event(
            client,
            "/v2/core/events/{id}",
            self.id.as_str(),
            self.context.as_deref(),
        )
    }

    /// Fetches what the event is about, as it is now; none if it is about no object.
    pub fn fetch_related_object<C: rt::Execute>(
        &self,
        client: &C,
    ) -> Option<C::Reply<crate::events::EventObject>> {
        let object = self.related_object.as_ref()?;
        Some(rt::webhook::fetch_object(client, &object.url, self.context.as_deref()))
    }
}
