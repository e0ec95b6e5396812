//! Which handler has a delivery: a handler by type of event, once for each event. Behind the generated `Router`.
mod outcome;
mod store;

pub use outcome::{Delivery, Handled, HandlerError, HandlerResult, RouteError};
pub use store::{Claim, Claimed, EventStore, MemoryStore};

use std::collections::HashMap;
use std::fmt;
use std::future::Future;
use std::sync::Arc;

use bytes::Bytes;

use super::header::SignatureHeader;
use super::payload::{ParseError, ParseErrorKind, Payload};
use super::verify::Verifier;
use crate::client::BoxFuture;
use crate::record::Record;
use crate::threads::MaybeSend;

/// A handler with its types taken away: it reads what was delivered, and begins. Read, it is not held over an await, so
/// that nobody has to show that all types of the contract are `Send`.
type Route =
    Box<dyn Fn(&Payload) -> Result<BoxFuture<'static, HandlerResult>, RouteError> + Send + Sync>;

/// The handlers of one kind of delivery.
#[derive(Default)]
struct Table {
    by_type: HashMap<String, Route>,
    fallback: Option<Route>,
}

/// The two kinds of delivery.
#[derive(Clone, Copy)]
enum Kind {
    Event,
    Notification,
}

type Before = dyn Fn(&Delivery) -> HandlerResult + Send + Sync;
type After = dyn Fn(&Delivery, Result<Handled, &RouteError>) + Send + Sync;

/// Handlers, and what happens before and after them.
#[doc(hidden)]
pub struct Routes {
    verifier: Verifier,
    read: fn(Payload) -> Result<(Kind, Delivery), ParseError>,
    events: Table,
    notifications: Table,
    before: Vec<Box<Before>>,
    after: Vec<Box<After>>,
    store: Option<Arc<dyn EventStore>>,
}

impl Routes {
    /// Of events `E` and notifications `N`.
    pub fn new<E: Record + Default + 'static, N: Record + Default>(verifier: Verifier) -> Self {
        Self {
            verifier,
            read: read::<E, N>,
            events: Table::default(),
            notifications: Table::default(),
            before: Vec::new(),
            after: Vec::new(),
            store: None,
        }
    }

    /// Sets the handler of a type of event: it gets the event's object and the event. A second one replaces the first.
    pub fn on<E, T, F, R>(&mut self, event_type: &str, object: fn(&E) -> Option<T>, handler: F)
    where
        E: Record + Default + 'static,
        T: 'static,
        F: Fn(T, E) -> R + Send + Sync + 'static,
        R: Future<Output = HandlerResult> + MaybeSend + 'static,
    {
        let route = move |payload: &Payload| {
            let event: E = payload.parse().map_err(RouteError::Parse)?;
            match object(&event) {
                Some(object) => Ok(boxed(handler(object, event))),
                None => Err(RouteError::OtherObject),
            }
        };
        let by_type = &mut self.events.by_type;
        by_type.insert(event_type.to_owned(), Box::new(route));
    }

    /// Sets the handler of the events that have none of their own.
    pub fn fallback<E, F, R>(&mut self, handler: F)
    where
        E: Record + Default + 'static,
        F: Fn(E) -> R + Send + Sync + 'static,
        R: Future<Output = HandlerResult> + MaybeSend + 'static,
    {
        self.events.fallback = Some(whole(handler));
    }

    /// Sets the handler of a type of notification.
    pub fn on_notification<N, F, R>(&mut self, event_type: String, handler: F)
    where
        N: Record + Default + 'static,
        F: Fn(N) -> R + Send + Sync + 'static,
        R: Future<Output = HandlerResult> + MaybeSend + 'static,
    {
        let by_type = &mut self.notifications.by_type;
        by_type.insert(event_type, whole(handler));
    }

    /// Sets the handler of the notifications that have none of their own.
    pub fn notification_fallback<N, F, R>(&mut self, handler: F)
    where
        N: Record + Default + 'static,
        F: Fn(N) -> R + Send + Sync + 'static,
        R: Future<Output = HandlerResult> + MaybeSend + 'static,
    {
        self.notifications.fallback = Some(whole(handler));
    }

    /// Adds a hook that is called before a handler.
    pub fn before(&mut self, hook: impl Fn(&Delivery) -> HandlerResult + Send + Sync + 'static) {
        self.before.push(Box::new(hook));
    }

    /// Adds a hook that is told what became of an event.
    pub fn after(
        &mut self,
        hook: impl Fn(&Delivery, Result<Handled, &RouteError>) + Send + Sync + 'static,
    ) {
        self.after.push(Box::new(hook));
    }

    /// Sets where it is kept which events were handled.
    pub fn store(&mut self, store: impl EventStore) {
        self.store = Some(Arc::new(store));
    }

    /// Verifies a delivery and has it handled.
    pub fn handle(
        &self,
        body: impl Into<Bytes>,
        header: impl SignatureHeader,
    ) -> BoxFuture<'_, Result<Handled, RouteError>> {
        match self.verifier.verify(body, header) {
            Ok(payload) => self.handle_payload(payload),
            Err(error) => Box::pin(std::future::ready(Err(RouteError::Verify(error)))),
        }
    }

    /// Has a payload handled whose origin is known.
    pub fn handle_payload(&self, payload: Payload) -> BoxFuture<'_, Result<Handled, RouteError>> {
        Box::pin(async move {
            let (kind, delivery) = (self.read)(payload).map_err(RouteError::Parse)?;
            let result = self.deliver(kind, &delivery).await;
            for hook in &self.after {
                hook(&delivery, result.as_ref().copied());
            }
            result
        })
    }

    async fn deliver(&self, kind: Kind, delivery: &Delivery) -> Result<Handled, RouteError> {
        for hook in &self.before {
            hook(delivery).map_err(RouteError::Refused)?;
        }
        let table = match kind {
            Kind::Event => &self.events,
            Kind::Notification => &self.notifications,
        };
        let own = table.by_type.get(delivery.event_type());
        let (route, handled) = match (own, &table.fallback) {
            (Some(route), _) => (route, Handled::ByType),
            (None, Some(route)) => (route, Handled::ByFallback),
            (None, None) => return Ok(Handled::Ignored),
        };
        let claim = match &self.store {
            // What has no id can't be told from others that have none.
            Some(store) if !delivery.id().is_empty() => {
                match store
                    .claim(delivery.id())
                    .await
                    .map_err(RouteError::Store)?
                {
                    Claimed::New(claim) => Some(claim),
                    Claimed::Running => return Err(RouteError::Running),
                    Claimed::Done => return Ok(Handled::Before),
                }
            }
            _ => None,
        };
        let handling = route(delivery.payload())?;
        handling.await.map_err(RouteError::Handler)?;
        if let Some(claim) = claim {
            claim.done().await.map_err(RouteError::Store)?;
        }
        Ok(handled)
    }
}

/// What a payload is: an event, or the notification of one. Each says so by its `object`.
fn read<E: Record + Default + 'static, N: Record + Default>(
    payload: Payload,
) -> Result<(Kind, Delivery), ParseError> {
    let error = match payload.parse::<E>() {
        Ok(event) => return Ok((Kind::Event, Delivery::of(&event, payload))),
        Err(error) => error,
    };
    if matches!(error.kind(), ParseErrorKind::OtherObject { .. })
        && let Ok(notification) = payload.parse::<N>()
    {
        return Ok((Kind::Notification, Delivery::of(&notification, payload)));
    }
    Err(error)
}

fn boxed<R>(handling: R) -> BoxFuture<'static, HandlerResult>
where
    R: Future<Output = HandlerResult> + MaybeSend + 'static,
{
    Box::pin(handling)
}

/// A handler of all that is delivered.
fn whole<D, F, R>(handler: F) -> Route
where
    D: Record + Default + 'static,
    F: Fn(D) -> R + Send + Sync + 'static,
    R: Future<Output = HandlerResult> + MaybeSend + 'static,
{
    Box::new(move |payload| {
        let delivered: D = payload.parse().map_err(RouteError::Parse)?;
        Ok(boxed(handler(delivered)))
    })
}

impl fmt::Debug for Routes {
    /// Which types of events have a handler.
    fn fmt(&self, f: &mut fmt::Formatter<'_>) -> fmt::Result {
        let types = self.events.by_type.keys();
        let mut types: Vec<_> = types.chain(self.notifications.by_type.keys()).collect();
        types.sort();
        f.debug_struct("Routes")
            .field("types", &types)
            .finish_non_exhaustive()
    }
}

/// A method for each type of event: `Variant => name "type": Object;`, after the router's name.
#[doc(hidden)]
#[macro_export]
macro_rules! event_handlers {
    ($router:ident; $($variant:ident => $name:ident $wire:literal $(if $gate:tt)?: $object:ty;)*) => {
        /// A handler for each type of event: it gets the event's object, and the event.
        impl $router {$(
            #[doc = concat!("Sets the handler of [`", $wire, "`](EventType::", stringify!($variant), ").")]
            $(#[cfg $gate])?
            pub fn $name<F, R>(self, handler: F) -> Self
            where
                F: ::core::ops::Fn($object, Event) -> R + ::core::marker::Send + ::core::marker::Sync + 'static,
                R: ::core::future::Future<Output = HandlerResult> + $crate::MaybeSend + 'static,
            {
                self.on(EventType::$variant, handler)
            }
        )*}
    };
}

/// Takes the object of an event out of the enumeration of all of them: `Variant: Type;`, after its name.
#[doc(hidden)]
#[macro_export]
macro_rules! event_objects {
    ($union:ident; $($variant:ident $(if $gate:tt)?: $object:ty;)*) => {$(
        $(#[cfg $gate])?
        impl ::core::convert::TryFrom<$union> for $object {
            type Error = $union;
            fn try_from(object: $union) -> ::core::result::Result<Self, $union> {
                match object {
                    $union::$variant(object) => ::core::result::Result::Ok(object.into_inner()),
                    other => ::core::result::Result::Err(other),
                }
            }
        }
    )*};
}
