//! The examples, run.

#[allow(dead_code, unreachable_pub)]
#[path = "../../examples/webhook_axum.rs"]
mod with_axum;
#[allow(dead_code, unreachable_pub)]
#[path = "../../examples/webhook_hyper.rs"]
mod with_hyper;

use http_body_util::Full;
use hyper::body::Bytes;
use hyper::service::Service as _;
use hyper::{Method, Request, StatusCode};
use hyper_util::service::TowerToHyperService;
use stripe_client::Timestamp;
use stripe_client::webhook::{SIGNATURE_HEADER, Verifier, sign};

use crate::server::Server;
use crate::{event, invoice};

const SECRET: &str = "whsec_test";

fn delivery(body: String, signature: Option<String>) -> Request<Full<Bytes>> {
    let mut request = Request::builder().method(Method::POST).uri("/webhook");
    if let Some(signature) = signature {
        request = request.header(SIGNATURE_HEADER, signature);
    }
    request.body(Full::new(body.into())).unwrap()
}

fn signed(body: &str) -> Request<Full<Bytes>> {
    let signature = sign(body, SECRET, Timestamp::now()).unwrap();
    delivery(body.to_owned(), Some(signature))
}

/// What arrives at an endpoint, and what it answers.
fn deliveries() -> Vec<(Request<Full<Bytes>>, StatusCode)> {
    let paid = event("invoice.paid", invoice()).to_string();
    let old = sign(&paid, SECRET, Timestamp::new(1_700_000_000)).unwrap();
    let forged = sign(&paid, "whsec_guessed", Timestamp::now()).unwrap();
    vec![
        (signed(&paid), StatusCode::OK),
        (
            signed(&event("moon.risen", serde_json::json!({ "object": "moon" })).to_string()),
            StatusCode::OK,
        ),
        // What Stripe signed is taken, whatever it is.
        (signed("[]"), StatusCode::OK),
        (delivery(paid.clone(), None), StatusCode::BAD_REQUEST),
        (delivery(paid.clone(), Some(old)), StatusCode::BAD_REQUEST),
        (delivery(paid, Some(forged)), StatusCode::BAD_REQUEST),
    ]
}

#[tokio::test]
async fn the_axum_example() {
    let app = TowerToHyperService::new(with_axum::app(Verifier::new(SECRET)));
    for (index, (request, expected)) in deliveries().into_iter().enumerate() {
        let response = app.call(request).await.unwrap();
        assert_eq!(response.status(), expected, "{index}");
    }
}

#[tokio::test]
async fn the_hyper_example() {
    let whole = r#"{"id": "evt_2", "object": "v2.core.event", "type": "x"}"#;
    let server = Server::answering(&[whole, r#"{"id": "mtr_1", "object": "billing.meter"}"#]);
    let endpoint = with_hyper::Endpoint {
        verifier: Verifier::new(SECRET),
        client: server.client(),
    };
    for (index, (request, expected)) in deliveries().into_iter().enumerate() {
        assert_eq!(endpoint.answer(request).await.status(), expected, "{index}");
    }
    assert_eq!(server.seen(), [""; 0]);

    let notification = r#"{"id": "evt_2", "object": "v2.core.event", "type": "x",
        "related_object": {"id": "mtr_1", "type": "billing.meter", "url": "/v1/billing/meters/mtr_1"}}"#;
    let response = endpoint.answer(signed(notification)).await;
    assert_eq!(
        (response.status(), server.seen().len()),
        (StatusCode::OK, 2)
    );

    let get = Request::get("/webhook")
        .body(Full::new(Bytes::new()))
        .unwrap();
    assert_eq!(
        endpoint.answer(get).await.status(),
        StatusCode::METHOD_NOT_ALLOWED
    );
    let huge = delivery("x".repeat(5 << 20), None);
    assert_eq!(
        endpoint.answer(huge).await.status(),
        StatusCode::PAYLOAD_TOO_LARGE
    );
}
