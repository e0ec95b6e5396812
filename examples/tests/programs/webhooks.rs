//! The endpoints, with what may arrive at them.

#[path = "../../webhook_actix.rs"]
mod with_actix;
#[path = "../../webhook_axum.rs"]
mod with_axum;
#[path = "../../webhook_notifications.rs"]
mod with_notifications;
#[path = "../../webhook_router.rs"]
mod with_router;
#[path = "../../webhook_router_actix.rs"]
mod with_router_and_actix;

use std::future::ready;
use std::sync::{Arc, Mutex};

use actix_web::App;
use actix_web::test::{TestRequest, call_service, init_service};
use axum::body::Body;
use axum::http::Request;
use stripe_client::client::ReplyBody;
use stripe_client::webhook::{SIGNATURE_HEADER, Verifier, sign};
use stripe_client::{Client, Timestamp};
use tower::ServiceExt as _;

const SECRET: &str = "whsec_test";
const PAID: &str = r#"{"id": "evt_1", "object": "event", "type": "invoice.paid",
    "data": {"object": {"id": "in_1", "object": "invoice"}}}"#;

/// A body, its signature if it has one, and what is answered.
fn deliveries() -> Vec<(&'static str, Option<String>, u16)> {
    let now = |body, secret| sign(body, secret, Timestamp::now()).ok();
    let new = r#"{"id": "evt_2", "object": "event", "type": "moon.risen", "data": {"object": {"object": "moon"}}}"#;
    vec![
        (PAID, now(PAID, SECRET), 200),
        (new, now(new, SECRET), 200),
        // What Stripe signed is taken, whatever it is.
        ("[]", now("[]", SECRET), 200),
        (PAID, None, 400),
        (PAID, now(PAID, "whsec_guessed"), 400),
        (
            PAID,
            sign(PAID, SECRET, Timestamp::new(1_700_000_000)).ok(),
            400,
        ),
    ]
}

fn delivery(body: impl Into<Body>, signature: Option<String>) -> Request<Body> {
    let mut request = Request::post("/webhook");
    if let Some(signature) = signature {
        request = request.header(SIGNATURE_HEADER, signature);
    }
    request.body(body.into()).unwrap()
}

#[tokio::test]
async fn axum_answers() {
    let app = with_axum::app(Verifier::new(SECRET));
    for (index, (body, signature, expected)) in deliveries().into_iter().enumerate() {
        let response = app
            .clone()
            .oneshot(delivery(body, signature))
            .await
            .unwrap();
        assert_eq!(response.status(), expected, "{index}");
    }
    let get = Request::get("/webhook").body(Body::empty()).unwrap();
    assert_eq!(app.clone().oneshot(get).await.unwrap().status(), 405);
    let huge = delivery("x".repeat(5 << 20), None);
    assert_eq!(app.oneshot(huge).await.unwrap().status(), 413);
}

#[tokio::test]
async fn a_router_answers() {
    let app = with_router::app(Verifier::new(SECRET));
    for (index, (body, signature, expected)) in deliveries().into_iter().enumerate() {
        // What can't be read is no event: Stripe sends it again, and it is seen.
        let expected = if body == "[]" { 400 } else { expected };
        let response = app
            .clone()
            .oneshot(delivery(body, signature))
            .await
            .unwrap();
        assert_eq!(response.status(), expected, "{index}");
    }
}

#[tokio::test]
async fn actix_answers() {
    let app = App::new().configure(|app| with_actix::routes(app, Verifier::new(SECRET)));
    let app = init_service(app).await;
    for (index, (body, signature, expected)) in deliveries().into_iter().enumerate() {
        let mut request = TestRequest::post().uri("/webhook").set_payload(body);
        if let Some(signature) = signature {
            request = request.insert_header((SIGNATURE_HEADER, signature));
        }
        let response = call_service(&app, request.to_request()).await;
        assert_eq!(response.status().as_u16(), expected, "{index}");
    }
    let huge = TestRequest::post()
        .uri("/webhook")
        .set_payload("x".repeat(5 << 20));
    assert_eq!(
        call_service(&app, huge.to_request())
            .await
            .status()
            .as_u16(),
        413
    );
}

#[tokio::test]
async fn a_router_answers_through_actix() {
    use with_router_and_actix::{handlers, routes};
    let app = App::new().configure(|app| routes(app, handlers(Verifier::new(SECRET))));
    let app = init_service(app).await;
    for (index, (body, signature, expected)) in deliveries().into_iter().enumerate() {
        let expected = if body == "[]" { 400 } else { expected };
        let mut request = TestRequest::post().uri("/webhook").set_payload(body);
        if let Some(signature) = signature {
            request = request.insert_header((SIGNATURE_HEADER, signature));
        }
        let response = call_service(&app, request.to_request()).await;
        assert_eq!(response.status().as_u16(), expected, "{index}");
    }
}

#[tokio::test]
async fn what_a_notification_only_names_is_fetched() {
    let seen = Arc::new(Mutex::new(Vec::new()));
    let log = seen.clone();
    let stripe = Client::builder("sk_test_1").transport(move |request: http::Request<_>| {
        log.lock().unwrap().push(request.uri().path().to_owned());
        let reply = match request.uri().path() {
            "/v2/core/events/evt_2" => r#"{"id": "evt_2", "object": "v2.core.event", "type": "x"}"#,
            _ => r#"{"id": "mtr_1", "object": "billing.meter"}"#,
        };
        ready(Ok(http::Response::new(ReplyBody::from(reply))))
    });
    let app = with_notifications::app(Verifier::new(SECRET), stripe.build().unwrap());
    for (index, (body, signature, expected)) in deliveries().into_iter().enumerate() {
        let response = app
            .clone()
            .oneshot(delivery(body, signature))
            .await
            .unwrap();
        assert_eq!(response.status(), expected, "{index}");
    }
    assert_eq!(*seen.lock().unwrap(), [""; 0]);

    let notification = r#"{"id": "evt_2", "object": "v2.core.event", "type": "x",
        "related_object": {"id": "mtr_1", "type": "billing.meter", "url": "/v1/billing/meters/mtr_1"}}"#;
    let signature = sign(notification, SECRET, Timestamp::now()).ok();
    let response = app
        .oneshot(delivery(notification, signature))
        .await
        .unwrap();
    assert_eq!(response.status(), 200);
    assert_eq!(
        *seen.lock().unwrap(),
        ["/v2/core/events/evt_2", "/v1/billing/meters/mtr_1"]
    );
}
