//! localstripe signs events and delivers them to a handler of ours.

use std::convert::Infallible;
use std::time::Duration;

use http_body_util::{BodyExt as _, Empty};
use hyper::body::{Bytes, Incoming};
use hyper::service::service_fn;
use hyper::{Request, Response};
use hyper_util::rt::TokioIo;
use serde_json::json;
use stripe_client::webhook::{Event, EventObject, EventType, EventVersion, Verifier, VerifyError};
use stripe_client::{Client, RawRequest, customers};
use tokio::net::TcpListener;
use tokio::sync::mpsc;

use crate::client;

const SECRET: &str = "whsec_e2e";
/// How long a delivery may take.
const PATIENCE: Duration = Duration::from_secs(60);

/// The path it came on, and what became of it.
type Delivery = (String, Result<Event, VerifyError>);

#[tokio::test]
#[ignore = "needs a server: cargo xtask e2e"]
async fn events_are_delivered_and_verified() {
    let client = client();
    let listener = TcpListener::bind("127.0.0.1:0").await.unwrap();
    let address = listener.local_addr().unwrap();
    let (sender, mut deliveries) = mpsc::unbounded_channel();
    let handler = tokio::spawn(serve(listener, sender));
    let events = json!(["customer.created", "customer.updated", "customer.deleted"]);
    register(
        &client,
        "ours",
        &format!("http://{address}/ours"),
        SECRET,
        &events,
    )
    .await;
    register(
        &client,
        "forged",
        &format!("http://{address}/forged"),
        "whsec_other",
        &events,
    )
    .await;

    let customer = customers::create()
        .email("hooks@example.com")
        .send(&client)
        .await
        .unwrap();
    customers::update(&customer.id)
        .name("Hook")
        .send(&client)
        .await
        .unwrap();
    customers::delete(&customer.id).send(&client).await.unwrap();

    // Other tests make customers at the same time.
    let mut kinds = Vec::new();
    let mut forged = 0;
    while kinds.len() < 3 || forged < 3 {
        let next = tokio::time::timeout(PATIENCE, deliveries.recv()).await;
        let (path, delivery) = next.expect("a delivery in time").unwrap();
        if path == "/forged" {
            assert_eq!(delivery.unwrap_err(), VerifyError::NoMatch);
            forged += 1;
            continue;
        }
        let event = delivery.unwrap();
        assert_eq!(
            event.version(),
            EventVersion::Other("2017-08-15".to_owned())
        );
        assert!(
            !event.issues().is_empty(),
            "an older API differs from the contract"
        );
        let EventObject::Customer(about) = event.data.object else {
            unreachable!("{:?}", event.r#type);
        };
        if about.id == customer.id {
            assert_eq!(about.email.as_deref(), Some("hooks@example.com"));
            kinds.push(event.r#type);
        }
    }
    kinds.sort();
    assert_eq!(
        kinds,
        [
            EventType::CustomerCreated,
            EventType::CustomerDeleted,
            EventType::CustomerUpdated
        ]
    );
    handler.abort();
}

async fn register(client: &Client, id: &str, url: &str, secret: &str, events: &serde_json::Value) {
    RawRequest::post(format!("/_config/webhooks/{id}"))
        .json(json!({ "url": url, "secret": secret, "events": events }))
        .send_as::<Bytes, _>(client)
        .await
        .unwrap();
}

async fn serve(listener: TcpListener, sender: mpsc::UnboundedSender<Delivery>) {
    while let Ok((stream, _)) = listener.accept().await {
        let sender = sender.clone();
        let service = service_fn(move |request| answer(request, sender.clone()));
        let connection = hyper::server::conn::http1::Builder::new();
        tokio::spawn(connection.serve_connection(TokioIo::new(stream), service));
    }
}

async fn answer(
    request: Request<Incoming>,
    sender: mpsc::UnboundedSender<Delivery>,
) -> Result<Response<Empty<Bytes>>, Infallible> {
    let (head, body) = request.into_parts();
    let body = body.collect().await.unwrap().to_bytes();
    let verified = Verifier::new(SECRET).verify(body, &head.headers);
    let event = verified.map(|payload| payload.parse().unwrap());
    // Whoever waits for it has failed, if it is gone.
    let _ = sender.send((head.uri.path().to_owned(), event));
    Ok(Response::new(Empty::new()))
}
