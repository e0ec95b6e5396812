//! A webhook endpoint with actix, whose events go to handlers by their type:
//! `WEBHOOK_SECRET=whsec_... cargo run -p examples --example webhook_router_actix`.

use actix_web::http::StatusCode;
use actix_web::web::{self, Bytes, Data, ServiceConfig};
use actix_web::{App, HttpRequest, HttpResponse, HttpServer};
use stripe_client::webhook::router::{MemoryStore, Router};
use stripe_client::webhook::{SIGNATURE_HEADER, Verifier};

/// The handlers: one router for all of the server's threads.
pub fn handlers(verifier: Verifier) -> Data<Router> {
    let router = Router::new(verifier)
        .on_checkout_session_completed(|session, _| async move {
            println!("{} is paid: {:?}", session.id, session.amount_total);
            Ok(())
        })
        .on_customer_subscription_deleted(|subscription, event| async move {
            println!("{}: {} ended", event.id, subscription.id);
            Ok(())
        })
        .fallback(|event| async move {
            println!("{}: nothing to do", event.r#type);
            Ok(())
        })
        .store(MemoryStore::default());
    Data::new(router)
}

/// The routes, for a program and for its tests.
pub fn routes(app: &mut ServiceConfig, handlers: Data<Router>) {
    app.app_data(handlers)
        .route("/webhook", web::post().to(webhook));
}

/// `Bytes` is the body as it came: a `Json` extractor would have parsed it, and what was parsed can't be verified.
async fn webhook(router: Data<Router>, request: HttpRequest, body: Bytes) -> HttpResponse {
    let signature = request.headers().get(SIGNATURE_HEADER);
    let signature = signature.map(|value| value.as_bytes());
    let status = match router.handle(body, signature).await {
        Ok(_) => StatusCode::OK,
        // Any other answer than 200 has Stripe send the event again. actix has a status of its own.
        Err(error) => {
            eprintln!("not handled: {error}");
            StatusCode::from_u16(error.status().as_u16())
                .unwrap_or(StatusCode::INTERNAL_SERVER_ERROR)
        }
    };
    HttpResponse::new(status)
}

#[tokio::main(flavor = "current_thread")]
async fn main() -> examples::Result<()> {
    let secret = std::env::var("WEBHOOK_SECRET")
        .map_err(|_| "set WEBHOOK_SECRET to the endpoint's signing secret (whsec_...)")?;
    let handlers = handlers(Verifier::new(secret));
    let server = HttpServer::new(move || App::new().configure(|app| routes(app, handlers.clone())));
    server.bind("127.0.0.1:4242")?.run().await?;
    Ok(())
}
