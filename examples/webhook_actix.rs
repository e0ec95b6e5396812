//! A webhook endpoint with actix: `WEBHOOK_SECRET=whsec_... cargo run -p examples --example webhook_actix`.

use actix_web::http::StatusCode;
use actix_web::web::{self, Bytes, Data, ServiceConfig};
use actix_web::{App, HttpRequest, HttpResponse, HttpServer};
use stripe_client::webhook::{Event, EventObject, EventType, SIGNATURE_HEADER, Verifier};

#[tokio::main(flavor = "current_thread")]
async fn main() -> examples::Result<()> {
    let secret = std::env::var("WEBHOOK_SECRET")
        .map_err(|_| "set WEBHOOK_SECRET to the endpoint's (whsec_...)")?;
    let verifier = Verifier::new(secret);
    let server = HttpServer::new(move || App::new().configure(|app| routes(app, verifier.clone())));
    server.bind("127.0.0.1:4242")?.run().await?;
    Ok(())
}

/// The routes, for a program and for its tests.
pub fn routes(app: &mut ServiceConfig, verifier: Verifier) {
    app.app_data(Data::new(verifier))
        .route("/webhook", web::post().to(webhook));
}

/// `Bytes` is the body as it came: a `Json` extractor would have parsed it, and what was parsed can't be verified.
async fn webhook(verifier: Data<Verifier>, request: HttpRequest, body: Bytes) -> HttpResponse {
    let signature = request.headers().get(SIGNATURE_HEADER);
    let payload = match verifier.verify(body, signature.map(|value| value.as_bytes())) {
        Ok(payload) => payload,
        Err(error) => {
            eprintln!("refused: {error}");
            return HttpResponse::new(StatusCode::BAD_REQUEST);
        }
    };
    match payload.parse::<Event>() {
        Ok(event) => match (event.r#type, event.data.object) {
            (EventType::InvoicePaid, EventObject::Invoice(invoice)) => {
                println!("{} is paid", invoice.id)
            }
            (kind, _) => println!("{kind}: nothing to do"),
        },
        // It did come from Stripe: kept and looked into later. Any other answer has Stripe send it again.
        Err(error) => eprintln!(
            "kept for later, {} bytes: {error}",
            error.payload().bytes().len()
        ),
    }
    HttpResponse::new(StatusCode::OK)
}
