//! The router of webhooks: a method for each type of event, which takes a handler of the event's object.

use proc_macro2::TokenStream;
use quote::quote;

use super::{Emitter, ident, inner_doc, tokens};
use crate::model::{Arm, ItemKind, Rule, RustType, WEBHOOK, Webhooks};
use crate::render::{self, Code, RenderError, Table};

/// The module, and the end of its feature's name.
pub(super) const ROUTER: &str = "router";

/// The router's type.
const NAME: &str = "Router";

/// The module's page; its example is a test as well.
pub(super) const ABOUT: &str = "\
Handlers by type of event.

```
use stripe_client::webhook::{Verifier, router::{MemoryStore, Router}};

fn router() -> Router {
    Router::new(Verifier::new(\"whsec_...\"))
        .on_invoice_paid(|invoice, event| async move {
            println!(\"{} of {} is paid\", invoice.id, event.id);
            Ok(())
        })
        .fallback(|event| async move {
            println!(\"{}: nothing to do\", event.r#type);
            Ok(())
        })
        .store(MemoryStore::default())
}
```

A web server gives what came to [`Router::handle`], and answers 200, or the error's `status()`.

Feature: `webhook_router`.";

/// The router's own methods, over the runtime's.
fn own(notification: &TokenStream) -> TokenStream {
    quote! {
        /// A router of what this verifier lets in, without handlers.
        pub fn new(verifier: Verifier) -> Self {
            Self(Routes::new::<Event, #notification>(verifier))
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
            self.0.on(event_type.as_str(), |event: &Event| T::try_from(event.data.object.clone()).ok(), handler);
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
        pub fn on_notification<F, R>(mut self, event_type: impl Into<String>, handler: F) -> Self
        where
            F: Fn(#notification) -> R + Send + Sync + 'static,
            R: Future<Output = HandlerResult> + rt::MaybeSend + 'static,
        {
            self.0.on_notification(event_type.into(), handler);
            self
        }
        /// Sets the handler of the notifications that have none of their own. Without it they are ignored.
        pub fn notification_fallback<F, R>(mut self, handler: F) -> Self
        where
            F: Fn(#notification) -> R + Send + Sync + 'static,
            R: Future<Output = HandlerResult> + rt::MaybeSend + 'static,
        {
            self.0.notification_fallback(handler);
            self
        }
        /// Adds a hook that is called with what was delivered, before its handler; an error refuses it.
        pub fn before(mut self, hook: impl Fn(&Delivery) -> HandlerResult + Send + Sync + 'static) -> Self {
            self.0.before(hook);
            self
        }
        /// Adds a hook that is told what became of what was delivered: for logs and counters. Of what could not be verified
        /// or read it is not told.
        pub fn after(mut self, hook: impl Fn(&Delivery, Result<Handled, &RouteError>) + Send + Sync + 'static) -> Self {
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
        pub fn handle(&self, body: impl Into<rt::Bytes>, header: impl SignatureHeader) -> rt::BoxFuture<'_, Result<Handled, RouteError>> {
            self.0.handle(body, header)
        }
        /// Has a payload handled that was verified before, or came through a queue.
        pub fn handle_payload(&self, payload: Payload) -> rt::BoxFuture<'_, Result<Handled, RouteError>> {
            self.0.handle_payload(payload)
        }
    }
}

/// The module's file; none where the contract's events come without notifications.
pub(super) fn file(
    emitter: &Emitter<'_>,
    webhooks: &Webhooks,
) -> Result<Option<String>, RenderError> {
    let krate = emitter.krate;
    let (ItemKind::Enum(events), ItemKind::Union(objects), Some(notification)) = (
        &krate[webhooks.event_type].kind,
        &krate[webhooks.object].kind,
        webhooks.notification,
    ) else {
        return Ok(None);
    };
    let about = inner_doc(ABOUT);
    let own = own(&tokens(&emitter.public_path(notification.ty)));
    let mut handlers = vec![NAME.to_owned()];
    handlers.extend(events.iter().map(|event| {
        let arm = krate.event_objects.get(&event.wire);
        let arm = arm.and_then(|tag| {
            let mut arms = objects.arms.iter();
            arms.find(|arm| arm.rule == Rule::Tag(tag.clone()))
        });
        let (gate, object) = arm.and_then(|arm| held(emitter, arm)).unwrap_or_else(any);
        let (variant, wire) = (&event.ident, &event.wire);
        let handler = Webhooks::handler(variant);
        format!("{variant} => {handler} {wire:?}{gate}: {object}")
    }));
    let mut taken = vec![krate[webhooks.object].path.name.clone()];
    taken.extend(objects.arms.iter().filter_map(|arm| {
        let (gate, object) = held(emitter, arm)?;
        Some(format!("{}{gate}: {object}", arm.ident))
    }));
    let table = |name, rows| Table {
        condition: None,
        name,
        rows,
    };
    let router = ident(NAME);
    let items = quote! {
        #about
        use crate::rt;
        use super::{Event, EventObject, EventType, Payload, SignatureHeader, Verifier};
        pub use rt::webhook::router::{
            Claim, Claimed, Delivery, EventStore, Handled, HandlerError, HandlerResult, MemoryStore, RouteError,
        };
        use rt::webhook::router::Routes;

        /// Handlers by type of event: see the [module](self).
        #[derive(Debug)]
        #[must_use = "a router does nothing until it is given what was delivered"]
        pub struct #router(Routes);

        impl #router {
            #own
        }
    };
    let code = Code {
        items,
        tables: vec![
            table("event_handlers", handlers),
            table("event_objects", taken),
        ],
    };
    render::file(&format!("src/{WEBHOOK}/{ROUTER}.rs"), code).map(Some)
}

/// The type that an arm holds, after the condition that it is there.
fn held(emitter: &Emitter<'_>, arm: &Arm) -> Option<(String, String)> {
    let RustType::Item(id) = arm.ty else {
        return None;
    };
    let condition = emitter.krate.features.condition(&emitter.krate[id].needs);
    let gate = condition.map(|condition| format!(" if ({condition})"));
    Some((gate.unwrap_or_default(), emitter.public_path(id)))
}

/// What the contract can't say of an event's object is left to the handler.
fn any() -> (String, String) {
    (String::new(), "EventObject".to_owned())
}
