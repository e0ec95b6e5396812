//! Which handler has a delivery, once; what is told of it, and what the endpoint answers.

use std::sync::{Arc, Mutex};

use futures_util::FutureExt as _;
use stripe_runtime as rt;
use stripe_runtime::webhook::router::{
    Claimed, EventStore as _, Handled, HandlerError, MemoryStore, RouteError, Routes,
};
use stripe_runtime::webhook::{Payload, Verifier, sign};

struct Event {
    id: rt::Id<Event>,
    r#type: String,
    object: Option<String>,
    extra: rt::Extra,
}
rt::record! {
    Event;
    const "object" = Str("event");
    0 => id "id" required;
    1 => r#type "type" required;
    2 => object "about";
}

struct Notification {
    id: rt::Id<Event>,
    r#type: String,
    extra: rt::Extra,
}
rt::record! {
    Notification;
    const "object" = Str("v2.core.event");
    0 => id "id" required;
    1 => r#type "type" required;
}

const SECRET: &str = "whsec_test";

/// What happened, in order.
#[derive(Clone, Default)]
struct Log(Arc<Mutex<Vec<String>>>);

impl Log {
    fn add(&self, line: impl Into<String>) {
        self.0.lock().unwrap().push(line.into());
    }
    fn take(&self) -> Vec<String> {
        std::mem::take(&mut self.0.lock().unwrap())
    }
}

fn routes() -> Routes {
    Routes::new::<Event, Notification>(Verifier::new(SECRET))
}

/// A router whose handlers say what they were called with; `invoice.failed` has one that fails.
fn logging(log: &Log) -> Routes {
    let mut routes = routes();
    let own = log.clone();
    routes.on(
        "invoice.paid",
        |event: &Event| event.object.clone(),
        move |object, event: Event| {
            let own = own.clone();
            async move {
                own.add(format!("{} of {} paid", object, event.id));
                Ok(())
            }
        },
    );
    routes.on(
        "invoice.failed",
        |_: &Event| Some(()),
        |(), _| async {
            "the database is away".parse::<i64>()?;
            Ok(())
        },
    );
    let own = log.clone();
    routes.on_notification("v1.meter".into(), move |notification: Notification| {
        own.add(format!("notified of {}", notification.id));
        async { Ok(()) }
    });
    routes
}

fn body(id: &str, event_type: &str) -> String {
    format!(r#"{{"id":"{id}","object":"event","type":"{event_type}","about":"in_1"}}"#)
}

async fn deliver(routes: &Routes, body: &str) -> Result<Handled, RouteError> {
    let header = sign(body, SECRET, rt::Timestamp::now()).unwrap();
    routes.handle(body.to_owned(), header.as_str()).await
}

#[tokio::test]
async fn a_handler_gets_what_it_is_for_and_others_are_ignored() {
    let log = Log::default();
    let mut routes = logging(&log);
    assert_eq!(
        deliver(&routes, &body("evt_1", "invoice.paid"))
            .await
            .unwrap(),
        Handled::ByType
    );
    assert_eq!(
        deliver(&routes, &body("evt_2", "moon.risen"))
            .await
            .unwrap(),
        Handled::Ignored
    );
    let note = r#"{"id":"evt_3","object":"v2.core.event","type":"v1.meter"}"#;
    assert_eq!(deliver(&routes, note).await.unwrap(), Handled::ByType);
    let other = r#"{"id":"evt_4","object":"v2.core.event","type":"v1.other"}"#;
    assert_eq!(deliver(&routes, other).await.unwrap(), Handled::Ignored);
    assert_eq!(log.take(), ["in_1 of evt_1 paid", "notified of evt_3"]);

    let own = log.clone();
    routes.fallback(move |event: Event| {
        own.add(format!("{} falls back", event.r#type));
        async { Ok(()) }
    });
    let own = log.clone();
    routes.notification_fallback(move |notification: Notification| {
        own.add(format!("{} falls back", notification.r#type));
        async { Ok(()) }
    });
    assert_eq!(
        deliver(&routes, &body("evt_2", "moon.risen"))
            .await
            .unwrap(),
        Handled::ByFallback
    );
    assert_eq!(deliver(&routes, other).await.unwrap(), Handled::ByFallback);
    assert_eq!(log.take(), ["moon.risen falls back", "v1.other falls back"]);
    assert_eq!(
        format!("{routes:?}"),
        r#"Routes { types: ["invoice.failed", "invoice.paid", "v1.meter"], .. }"#
    );
}

#[tokio::test]
async fn hooks_are_told_before_and_after_and_may_refuse() {
    let log = Log::default();
    let mut routes = logging(&log);
    let own = log.clone();
    routes.before(move |delivery| {
        own.add(format!(
            "before {}, {} bytes",
            delivery.event_type(),
            delivery.payload().bytes().len()
        ));
        match delivery.id() {
            "evt_live" => Err("it is of live mode".into()),
            _ => Ok(()),
        }
    });
    let own = log.clone();
    routes.after(move |delivery, result| match result {
        Ok(handled) => own.add(format!("after {}: {handled:?}", delivery.id())),
        Err(error) => own.add(format!("after {}: {error}", delivery.id())),
    });
    deliver(&routes, &body("evt_1", "invoice.paid"))
        .await
        .unwrap();
    let error = deliver(&routes, &body("evt_live", "invoice.paid"))
        .await
        .unwrap_err();
    assert_eq!(error.status(), 500);
    deliver(&routes, &body("evt_2", "invoice.failed"))
        .await
        .unwrap_err();
    assert_eq!(
        log.take(),
        [
            "before invoice.paid, 68 bytes",
            "in_1 of evt_1 paid",
            "after evt_1: ByType",
            "before invoice.paid, 71 bytes",
            "after evt_live: a hook refused the event: it is of live mode",
            "before invoice.failed, 70 bytes",
            "after evt_2: the handler failed: invalid digit found in string",
        ]
    );
}

#[tokio::test]
async fn what_is_forged_or_odd_reaches_no_handler() {
    let log = Log::default();
    let routes = logging(&log);
    let paid = body("evt_1", "invoice.paid");
    let forged = sign(&paid, "whsec_guessed", rt::Timestamp::now()).unwrap();
    let error = routes.handle(paid, forged.as_str()).await.unwrap_err();
    assert!(matches!(error, RouteError::Verify(_)), "{error}");
    assert_eq!(error.status(), 400);
    for body in ["[]", r#"{"object":"invoice"}"#] {
        let error = deliver(&routes, body).await.unwrap_err();
        assert!(
            matches!(&error, RouteError::Parse(error) if error.payload().bytes() == body.as_bytes()),
            "{error}"
        );
        assert_eq!(error.status(), 400);
    }
    let without = r#"{"id":"evt_1","object":"event","type":"invoice.paid"}"#;
    let error = deliver(&routes, without).await.unwrap_err();
    assert_eq!(
        error.to_string(),
        "the event's object is not of the kind that the handler of its type takes"
    );
    assert_eq!(error.status(), 500);
    assert!(log.take().is_empty());
}

#[tokio::test]
async fn an_event_that_comes_twice_is_handled_once() {
    let log = Log::default();
    let mut routes = logging(&log);
    let store = MemoryStore::new(2);
    routes.store(store.clone());
    let paid = |id| body(id, "invoice.paid");
    assert_eq!(
        deliver(&routes, &paid("evt_1")).await.unwrap(),
        Handled::ByType
    );
    assert_eq!(
        deliver(&routes, &paid("evt_1")).await.unwrap(),
        Handled::Before
    );
    assert_eq!(log.take(), ["in_1 of evt_1 paid"]);
    // What failed is handled anew.
    for _ in 0..2 {
        let error = deliver(&routes, &body("evt_2", "invoice.failed"))
            .await
            .unwrap_err();
        assert!(matches!(error, RouteError::Handler(_)), "{error}");
    }
    // At the same time as another.
    let Claimed::New(claim) = store.claim("evt_3").await.unwrap() else {
        panic!("it is new");
    };
    let error = deliver(&routes, &paid("evt_3")).await.unwrap_err();
    assert_eq!(
        (error.status().as_u16(), error.to_string().as_str()),
        (409, "the event is being handled already")
    );
    drop(claim);
    assert_eq!(
        deliver(&routes, &paid("evt_3")).await.unwrap(),
        Handled::ByType
    );
    // The oldest is forgotten when there are more than it remembers; what has no id is no duplicate.
    assert_eq!(
        deliver(&routes, &paid("evt_4")).await.unwrap(),
        Handled::ByType
    );
    assert_eq!(
        deliver(&routes, &paid("evt_1")).await.unwrap(),
        Handled::ByType
    );
    for _ in 0..2 {
        assert_eq!(deliver(&routes, &paid("")).await.unwrap(), Handled::ByType);
    }
}

#[tokio::test]
async fn a_handler_that_is_dropped_leaves_its_event_to_the_next() {
    let mut routes = routes();
    routes.store(MemoryStore::default());
    routes.fallback(|_: Event| std::future::pending::<Result<(), HandlerError>>());
    let payload = Payload::trusted(body("evt_1", "a.b"));
    for _ in 0..2 {
        let mut handling = routes.handle_payload(payload.clone());
        let polled = (&mut handling).now_or_never();
        assert!(polled.is_none(), "{polled:?}");
    }
}
