// Written by `cargo xtask regenerate` from spec/. To change it, change spec/ or codegen/.

//! Handlers by type of event.
//!
//! ```
//! use stripe_client::webhook::{Verifier, router::{MemoryStore, Router}};
//!
//! fn router() -> Router {
//!     Router::new(Verifier::new("whsec_..."))
//!         .on_invoice_paid(|invoice, event| async move {
//!             println!("{} of {} is paid", invoice.id, event.id);
//!             Ok(())
//!         })
//!         .fallback(|event| async move {
//!             println!("{}: nothing to do", event.r#type);
//!             Ok(())
//!         })
//!         .store(MemoryStore::default())
//! }
//! ```
//!
//! A web server gives what came to [`Router::handle`], and answers 200, or the error's `status()`.
//!
//! Feature: `webhook_router`.

use crate::rt;
use super::{Event, EventObject, EventType, Payload, SignatureHeader, Verifier};
pub use rt::webhook::router::{
    Claim, Claimed, Delivery, EventStore, Handled, HandlerError, HandlerResult,
    MemoryStore, RouteError,
};
use rt::webhook::router::Routes;

/// Handlers by type of event: see the [module](self).
#[derive(Debug)]
#[must_use = "a router does nothing until it is given what was delivered"]
pub struct Router(Routes);

impl Router {
    /// A router of what this verifier lets in, without handlers.
    pub fn new(verifier: Verifier) -> Self {
        Self(Routes::new::<Event, crate::v2::core::EventNotification>(verifier))
    }

    /// Sets the handler of a type of event, one that the contract doesn't have, too. What it takes decides: an object's
    /// type, such as `Invoice`, or `EventObject` for whatever it is. A second handler of a type replaces the first.
    ///
    /// A handler that fails has Stripe send the event again. It should be done in a few seconds: what takes longer is
    /// for a queue.
    pub fn on<T, F, R>(mut self, event_type: EventType, handler: F) -> Self
    where
        T: TryFrom<EventObject> + 'static,
        F: Fn(T, Event) -> R + Send + Sync + 'static,
        R: Future<Output = HandlerResult> + rt::MaybeSend + 'static,
    {
        self.0
            .on(
                event_type.as_str(),
                |event: &Event| T::try_from(event.data.object.clone()).ok(),
                handler,
            );
        self
    }

    /// Sets the handler of the events that have none of their own. Without it they are ignored.
    pub fn fallback<F, R>(mut self, handler: F) -> Self
    where
        F: Fn(Event) -> R + Send + Sync + 'static,
        R: Future<Output = HandlerResult> + rt::MaybeSend + 'static,
    {
        self.0.fallback(handler);
        self
    }

    /// Sets the handler of a type of v2 event, of which a notification is delivered: `v1.billing.meter.no_meter_found`.
    /// The contract lists none of these types.
    pub fn on_notification<F, R>(
        mut self,
        event_type: impl Into<String>,
        handler: F,
    ) -> Self
    where
        F: Fn(crate::v2::core::EventNotification) -> R + Send + Sync + 'static,
        R: Future<Output = HandlerResult> + rt::MaybeSend + 'static,
    {
        self.0.on_notification(event_type.into(), handler);
        self
    }

    /// Sets the handler of the notifications that have none of their own. Without it they are ignored.
    pub fn notification_fallback<F, R>(mut self, handler: F) -> Self
    where
        F: Fn(crate::v2::core::EventNotification) -> R + Send + Sync + 'static,
        R: Future<Output = HandlerResult> + rt::MaybeSend + 'static,
    {
        self.0.notification_fallback(handler);
        self
    }

    /// Adds a hook that is called with what was delivered, before its handler; an error refuses it.
    pub fn before(
        mut self,
        hook: impl Fn(&Delivery) -> HandlerResult + Send + Sync + 'static,
    ) -> Self {
        self.0.before(hook);
        self
    }

    /// Adds a hook that is told what became of what was delivered: for logs and counters. Of what could not be verified
    /// or read it is not told.
    pub fn after(
        mut self,
        hook: impl Fn(&Delivery, Result<Handled, &RouteError>) + Send + Sync + 'static,
    ) -> Self {
        self.0.after(hook);
        self
    }

    /// Sets where it is kept which events were handled, so that one that is delivered twice is handled once.
    pub fn store(mut self, store: impl EventStore) -> Self {
        self.0.store(store);
        self
    }

    /// Verifies a delivery and has it handled: its body, byte for byte as it came, and its `Stripe-Signature`, or the
    /// whole map of headers.
    pub fn handle(
        &self,
        body: impl Into<rt::Bytes>,
        header: impl SignatureHeader,
    ) -> rt::BoxFuture<'_, Result<Handled, RouteError>> {
        self.0.handle(body, header)
    }

    /// Has a payload handled that was verified before, or came through a queue.
    pub fn handle_payload(
        &self,
        payload: Payload,
    ) -> rt::BoxFuture<'_, Result<Handled, RouteError>> {
        self.0.handle_payload(payload)
    }
}

rt::event_handlers! {
    Router;
    ChargeFailed => on_charge_failed "charge.failed" if (feature = "charges"): crate::charges::Charge;
    IssuingDisputeClosed => on_issuing_dispute_closed "issuing_dispute.closed" if (feature = "issuing"): crate::issuing::Dispute;
}

rt::event_objects! {
    EventObject;
    Charge if (feature = "charges"): crate::charges::Charge;
    IssuingDispute if (feature = "issuing"): crate::issuing::Dispute;
    WebhookEndpoint if (feature = "webhook_endpoints"): crate::webhook_endpoints::WebhookEndpoint;
}
