//! A webhook endpoint for events of v1 and of v2, whose data is fetched:
//! `WEBHOOK_SECRET=whsec_... STRIPE_API_KEY=sk_test_... cargo run -p examples --example webhook_notifications`.

use std::sync::Arc;

use axum::Router;
use axum::body::Bytes;
use axum::extract::State;
use axum::http::{HeaderMap, StatusCode};
use axum::routing::post;
use stripe_client::webhook::{Event, EventNotification, ParseErrorKind, Payload, Verifier};
use stripe_client::{Client, Error};

#[tokio::main]
async fn main() -> examples::Result<()> {
    let secret = std::env::var("WEBHOOK_SECRET")
        .map_err(|_| "set WEBHOOK_SECRET to the endpoint's (whsec_...)")?;
    let listener = tokio::net::TcpListener::bind("127.0.0.1:4242").await?;
    axum::serve(listener, app(Verifier::new(secret), examples::client()?)).await?;
    Ok(())
}

/// The routes, for a program and for its tests.
pub fn app(verifier: Verifier, client: Client) -> Router {
    Router::new()
        .route("/webhook", post(webhook))
        .with_state(Arc::new((verifier, client)))
}

async fn webhook(
    State(state): State<Arc<(Verifier, Client)>>,
    headers: HeaderMap,
    body: Bytes,
) -> StatusCode {
    let (verifier, client) = &*state;
    let payload = match verifier.verify(body, &headers) {
        Ok(payload) => payload,
        Err(error) => {
            eprintln!("refused: {error}");
            return StatusCode::BAD_REQUEST;
        }
    };
    match read(client, &payload).await {
        Ok(()) => StatusCode::OK,
        Err(error) => {
            eprintln!("{error}");
            // Stripe sends it again later.
            StatusCode::SERVICE_UNAVAILABLE
        }
    }
}

/// An endpoint that is sent both kinds tries one, and then the other.
async fn read(client: &Client, payload: &Payload) -> Result<(), Error> {
    match payload.parse::<Event>() {
        Ok(event) => println!("{} {}", event.id, event.r#type),
        Err(error) if matches!(error.kind(), ParseErrorKind::OtherObject { .. }) => {
            match payload.parse::<EventNotification>() {
                Ok(notification) => fetch(client, &notification).await?,
                Err(error) => eprintln!("kept for later: {error}"),
            }
        }
        Err(error) => eprintln!("kept for later: {error}"),
    }
    Ok(())
}

/// A notification says what happened, and to what. The rest is fetched.
async fn fetch(client: &Client, notification: &EventNotification) -> Result<(), Error> {
    let event = notification.fetch_event(client).await?;
    println!("{} {}: {:?}", event.id, event.r#type, event.data);
    if let Some(object) = notification.fetch_related_object(client) {
        println!("about {:?}", *object.await?);
    }
    Ok(())
}
