//! A webhook endpoint with axum: `WEBHOOK_SECRET=whsec_... cargo run -p examples --example webhook_axum`.
//!
//! `stripe listen --forward-to localhost:4242/webhook` of Stripe's command-line tool delivers test events to it.

use std::sync::Arc;

use axum::Router;
use axum::body::Bytes;
use axum::extract::State;
use axum::http::{HeaderMap, StatusCode};
use axum::routing::post;
use stripe_client::webhook::{Event, EventObject, EventType, Verifier};

#[tokio::main]
async fn main() -> examples::Result<()> {
    let secret = std::env::var("WEBHOOK_SECRET")
        .map_err(|_| "set WEBHOOK_SECRET to the endpoint's (whsec_...)")?;
    let listener = tokio::net::TcpListener::bind("127.0.0.1:4242").await?;
    println!("listening on {}", listener.local_addr()?);
    axum::serve(listener, app(Verifier::new(secret))).await?;
    Ok(())
}

/// The routes, for a program and for its tests.
pub fn app(verifier: Verifier) -> Router {
    Router::new()
        .route("/webhook", post(webhook))
        .with_state(Arc::new(verifier))
}

/// `Bytes` is the body as it came: a `Json` extractor would have parsed it, and what was parsed can't be verified.
async fn webhook(
    State(verifier): State<Arc<Verifier>>,
    headers: HeaderMap,
    body: Bytes,
) -> StatusCode {
    let payload = match verifier.verify(body, &headers) {
        Ok(payload) => payload,
        Err(error) => {
            eprintln!("refused: {error}");
            return StatusCode::BAD_REQUEST;
        }
    };
    match payload.parse::<Event>() {
        Ok(event) => handle(event),
        // It did come from Stripe: kept and looked into later. Any other answer has Stripe send it again.
        Err(error) => eprintln!(
            "kept for later, {} bytes: {error}",
            error.payload().bytes().len()
        ),
    }
    StatusCode::OK
}

fn handle(event: Event) {
    if !event.version().is_compatible() {
        eprintln!("{}: {:?}", event.id, event.version());
    }
    match (event.r#type, event.data.object) {
        (EventType::InvoicePaid, EventObject::Invoice(invoice)) => {
            println!(
                "{} is paid: {} {}",
                invoice.id, invoice.total, invoice.currency
            );
        }
        (EventType::CustomerUpdated, EventObject::Customer(customer)) => {
            let before = event.data.previous_attributes;
            println!("{} changed: {}", customer.id, before.unwrap_or_default());
        }
        (kind, EventObject::Unknown(json)) => {
            println!("{kind} of an object we don't know: {}", json["object"])
        }
        (kind, _) => println!("{kind}: nothing to do"),
    }
}
