//! A webhook endpoint whose events go to handlers by their type, each once:
//! `WEBHOOK_SECRET=whsec_... cargo run -p examples --example webhook_router`.
//!
//! `stripe listen --forward-to localhost:4242/webhook` of Stripe's command-line tool delivers test events to it.

use std::sync::Arc;

use axum::body::Bytes;
use axum::extract::State;
use axum::http::{HeaderMap, StatusCode};
use axum::routing::post;
use stripe_client::HasMoney as _;
use stripe_client::webhook::Verifier;
use stripe_client::webhook::router::{MemoryStore, Router};

/// The handlers.
fn handlers(verifier: Verifier) -> Router {
    Router::new(verifier)
        .on_invoice_paid(|invoice, _| async move {
            let total = invoice.currency.money(invoice.total);
            println!("{} is paid: {total}", invoice.id);
            Ok(())
        })
        .on_charge_refunded(|charge, event| async move {
            let refunded = charge.currency.money(charge.amount_refunded);
            let amount = charge.money().ok_or("a charge has an amount")?;
            println!("{}: {refunded} of {amount} went back", event.id);
            Ok(())
        })
        .on_notification(
            "v1.billing.meter.error_report_triggered",
            |notification| async move {
                println!("{}: look into the meter's errors", notification.id);
                Ok(())
            },
        )
        .fallback(|event| async move {
            println!("{}: nothing to do", event.r#type);
            Ok(())
        })
        .before(|delivery| {
            println!("{} came: {}", delivery.id(), delivery.event_type());
            Ok(())
        })
        .after(|delivery, result| match result {
            Ok(handled) => println!("{}: {handled:?}", delivery.id()),
            Err(error) => eprintln!("{}: {error}", delivery.id()),
        })
        .store(MemoryStore::default())
}

/// The routes, for a program and for its tests.
pub fn app(verifier: Verifier) -> axum::Router {
    axum::Router::new()
        .route("/webhook", post(webhook))
        .with_state(Arc::new(handlers(verifier)))
}

/// `Bytes` is the body as it came: a `Json` extractor would have parsed it, and what was parsed can't be verified.
async fn webhook(State(router): State<Arc<Router>>, headers: HeaderMap, body: Bytes) -> StatusCode {
    match router.handle(body, &headers).await {
        Ok(_) => StatusCode::OK,
        // Any other answer than 200 has Stripe send the event again.
        Err(error) => {
            eprintln!("not handled: {error}");
            error.status()
        }
    }
}

#[tokio::main]
async fn main() -> examples::Result<()> {
    let secret = std::env::var("WEBHOOK_SECRET")
        .map_err(|_| "set WEBHOOK_SECRET to the endpoint's signing secret (whsec_...)")?;
    let listener = tokio::net::TcpListener::bind("127.0.0.1:4242").await?;
    println!("listening on {}", listener.local_addr()?);
    Ok(axum::serve(listener, app(Verifier::new(secret))).await?)
}
