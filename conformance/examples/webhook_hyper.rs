//! A webhook endpoint with hyper alone, for events of both API generations:
//! `WEBHOOK_SECRET=whsec_... STRIPE_API_KEY=sk_test_... cargo run -p conformance --example webhook_hyper`.

use std::convert::Infallible;
use std::process::ExitCode;
use std::sync::Arc;

use anstream::{eprintln, println};
use http_body_util::{BodyExt as _, Empty, Limited};
use hyper::body::{Body, Bytes};
use hyper::service::service_fn;
use hyper::{Method, Request, Response, StatusCode};
use hyper_util::rt::TokioIo;
use stripe_client::Client;
use stripe_client::webhook::{Event, EventNotification, ParseErrorKind, Payload, Verifier};

/// No event is as large. Who sends more is not Stripe, and what is not verified should cost little.
const LARGEST: usize = 4 << 20;

/// What a handler needs.
pub struct Endpoint {
    /// The endpoint's signing secrets.
    pub verifier: Verifier,
    /// Fetches what a notification is about.
    pub client: Client,
}

impl Endpoint {
    /// Answers one request.
    pub async fn answer<B>(&self, request: Request<B>) -> Response<Empty<Bytes>>
    where
        B: Body<Data = Bytes>,
        B::Error: Into<Box<dyn std::error::Error + Send + Sync>>,
    {
        let mut response = Response::new(Empty::new());
        *response.status_mut() = match (request.method(), request.uri().path()) {
            (&Method::POST, "/webhook") => self.webhook(request).await,
            (_, "/webhook") => StatusCode::METHOD_NOT_ALLOWED,
            _ => StatusCode::NOT_FOUND,
        };
        response
    }

    async fn webhook<B>(&self, request: Request<B>) -> StatusCode
    where
        B: Body<Data = Bytes>,
        B::Error: Into<Box<dyn std::error::Error + Send + Sync>>,
    {
        let (head, body) = request.into_parts();
        let Ok(body) = Limited::new(body, LARGEST).collect().await else {
            return StatusCode::PAYLOAD_TOO_LARGE;
        };
        match self.verifier.verify(body.to_bytes(), &head.headers) {
            Ok(payload) => self.read(&payload).await,
            Err(error) => {
                eprintln!("refused: {error}");
                StatusCode::BAD_REQUEST
            }
        }
    }

    /// An endpoint that is sent both kinds tries one, and then the other.
    async fn read(&self, payload: &Payload) -> StatusCode {
        match payload.parse::<Event>() {
            Ok(event) => println!("{} {}", event.id, event.r#type),
            Err(error) => match error.kind() {
                ParseErrorKind::OtherObject { .. } => match payload.parse::<EventNotification>() {
                    Ok(notification) => return self.fetch(&notification).await,
                    Err(error) => eprintln!("kept for later: {error}"),
                },
                _ => eprintln!("kept for later: {error}"),
            },
        }
        StatusCode::OK
    }

    /// A notification says what happened, and to what. The rest is fetched.
    async fn fetch(&self, notification: &EventNotification) -> StatusCode {
        let event = match notification.fetch_event(&self.client).await {
            Ok(event) => event,
            Err(error) => {
                eprintln!("{}: {error}", notification.id);
                // Stripe sends it again later.
                return StatusCode::SERVICE_UNAVAILABLE;
            }
        };
        println!("{} {}: {:?}", event.id, event.r#type, event.data);
        if let Some(object) = notification.fetch_related_object(&self.client) {
            match object.await {
                Ok(object) => println!("about {:?}", *object),
                Err(error) => eprintln!("{}: {error}", notification.id),
            }
        }
        StatusCode::OK
    }
}

#[tokio::main(flavor = "current_thread")]
async fn main() -> ExitCode {
    let (Ok(secret), Ok(key)) = (
        std::env::var("WEBHOOK_SECRET"),
        std::env::var("STRIPE_API_KEY"),
    ) else {
        eprintln!("set WEBHOOK_SECRET (whsec_...) and STRIPE_API_KEY (sk_test_...)");
        return ExitCode::FAILURE;
    };
    let endpoint = Endpoint {
        verifier: Verifier::new(secret),
        client: Client::new(key),
    };
    match serve(endpoint).await {
        Ok(()) => ExitCode::SUCCESS,
        Err(error) => {
            eprintln!("error: {error}");
            ExitCode::FAILURE
        }
    }
}

async fn serve(endpoint: Endpoint) -> std::io::Result<()> {
    let endpoint = Arc::new(endpoint);
    let listener = tokio::net::TcpListener::bind("127.0.0.1:4242").await?;
    println!("listening on {}", listener.local_addr()?);
    loop {
        let (stream, _) = listener.accept().await?;
        let endpoint = endpoint.clone();
        tokio::spawn(async move {
            let service = service_fn(move |request| {
                let endpoint = endpoint.clone();
                async move { Ok::<_, Infallible>(endpoint.answer(request).await) }
            });
            let connection = hyper::server::conn::http1::Builder::new();
            if let Err(error) = connection
                .serve_connection(TokioIo::new(stream), service)
                .await
            {
                eprintln!("a connection ended: {error}");
            }
        });
    }
}
