//! The server: pages and the gateway, on this machine alone.

use std::net::{Ipv4Addr, SocketAddr};
use std::sync::Arc;

use axum::Router;
use axum::body::Body;
use axum::extract::{DefaultBodyLimit, Path, Request, State};
use axum::middleware::{self, Next};
use axum::response::Response;
use axum::routing::{get, post};
use bytes::Bytes;
use http::header::{self, HeaderName, HeaderValue};
use http::{HeaderMap, StatusCode};
use serde_json::{Value, json};
use tokio::net::TcpListener;
use tower_http::compression::CompressionLayer;

use crate::failure::Failure;
use crate::gateway::{self, Gateway, Refusal};
use crate::site::{Found, Local, POLICY, Site};

/// The longest request: a file in it.
const LONGEST: usize = 32 << 20;

/// What every answer says to the browser, beside its policy.
const HEADERS: [(HeaderName, &str); 5] = [
    (header::X_CONTENT_TYPE_OPTIONS, "nosniff"),
    (header::X_FRAME_OPTIONS, "DENY"),
    (header::REFERRER_POLICY, "no-referrer"),
    (
        HeaderName::from_static("cross-origin-opener-policy"),
        "same-origin",
    ),
    // A page has the token of this start.
    (header::CACHE_CONTROL, "no-store"),
];

struct Server {
    site: Site,
    gateway: Gateway,
    port: u16,
}

type Shared = Arc<Server>;

/// Serves until Ctrl-C. `open` is the page that the browser is asked to show.
pub(crate) fn run(
    site: Site,
    gateway: Gateway,
    port: u16,
    open: Option<&str>,
) -> Result<(), Failure> {
    let runtime = tokio::runtime::Builder::new_multi_thread()
        .worker_threads(2)
        .enable_all()
        .build()
        .map_err(Failure::Server)?;
    runtime.block_on(async {
        let address = SocketAddr::from((Ipv4Addr::LOCALHOST, port));
        let listener = TcpListener::bind(address).await;
        let listener = listener.map_err(|source| Failure::Listen { port, source })?;
        let port = listener.local_addr().map_err(Failure::Server)?.port();
        let url = format!("http://127.0.0.1:{port}/");
        anstream::println!("{url}\n  {}", gateway.said());
        anstream::println!("  for an export: {url}#{}", gateway.guard().token());
        if let Some(page) = open {
            browse(&format!("{url}{page}"));
        }
        let server = Arc::new(Server {
            site,
            gateway,
            port,
        });
        axum::serve(listener, router(server))
            .with_graceful_shutdown(async { drop(tokio::signal::ctrl_c().await) })
            .await
            .map_err(Failure::Server)
    })
}

/// Asks the desktop to show a page; where there is none, the address is printed.
fn browse(url: &str) {
    let program = match std::env::consts::OS {
        "macos" => "open",
        "windows" => "explorer.exe",
        _ => "xdg-open",
    };
    let mut command = std::process::Command::new(program);
    drop(
        command
            .arg(url)
            .stdout(std::process::Stdio::null())
            .stderr(std::process::Stdio::null())
            .spawn(),
    );
}

fn router(server: Shared) -> Router {
    Router::new()
        .route("/gateway/about", post(about).options(preflight))
        .route("/gateway/send/{operation}", post(send).options(preflight))
        .fallback(get(page))
        .layer(DefaultBodyLimit::max(LONGEST))
        .layer(middleware::from_fn_with_state(Arc::clone(&server), guarded))
        .layer(CompressionLayer::new())
        .with_state(server)
}

/// Every request is meant for this machine, and every answer has its headers.
async fn guarded(State(server): State<Shared>, request: Request, next: Next) -> Response {
    let guard = server.gateway.guard();
    let host = guard.host(request.headers(), server.port);
    // What an export may read is what the gateway tells it: a page has the token in it.
    let is_gateway = request.uri().path().starts_with("/gateway/");
    let allowed = guard
        .allowed_origin(request.headers())
        .filter(|_| is_gateway)
        .cloned();
    let mut response = match host {
        Ok(()) => next.run(request).await,
        Err(refusal) => refused(refusal),
    };
    let headers = response.headers_mut();
    for (name, value) in HEADERS {
        headers.insert(name, HeaderValue::from_static(value));
    }
    let policy = format!("{POLICY}; frame-ancestors 'none'");
    if let Ok(policy) = HeaderValue::from_str(&policy) {
        headers.insert(header::CONTENT_SECURITY_POLICY, policy);
    }
    headers.insert(
        header::VARY,
        HeaderValue::from_static("origin, accept-encoding"),
    );
    if let Some(origin) = allowed {
        headers.insert(header::ACCESS_CONTROL_ALLOW_ORIGIN, origin);
    } else {
        let only = HeaderName::from_static("cross-origin-resource-policy");
        headers.insert(only, HeaderValue::from_static("same-origin"));
    }
    response
}

/// What is not of the gateway is a page or a file.
async fn page(State(server): State<Shared>, request: Request) -> Response {
    let local = Local {
        token: Some(server.gateway.guard().token()),
    };
    let address = request.uri().path().trim_start_matches('/');
    match server.site.find(address, local) {
        Some(Found::Content(content)) => answer(StatusCode::OK, content.media_type, content.bytes),
        Some(Found::Elsewhere(address)) => {
            let mut response = answer(StatusCode::PERMANENT_REDIRECT, "text/plain", Vec::new());
            if let Ok(location) = HeaderValue::from_str(&format!("/{address}")) {
                response.headers_mut().insert(header::LOCATION, location);
            }
            response
        }
        None => answer(
            StatusCode::NOT_FOUND,
            "text/plain; charset=utf-8",
            "There is no such page.\n".into(),
        ),
    }
}

async fn about(State(server): State<Shared>, headers: HeaderMap) -> Response {
    match server.gateway.guard().call(&headers, server.port) {
        Ok(()) => told(&server.gateway.about()),
        Err(refusal) => refused(refusal),
    }
}

async fn send(
    State(server): State<Shared>,
    Path(operation): Path<String>,
    headers: HeaderMap,
    body: Bytes,
) -> Response {
    if let Err(refusal) = server.gateway.guard().call(&headers, server.port) {
        return refused(refusal);
    }
    let ask = match serde_json::from_slice(&body) {
        Ok(ask) => ask,
        Err(error) => {
            let text = format!("The request of the page can't be read: {error}.");
            return told(&json!({"error": {"text": text}}));
        }
    };
    let found = server.site.operation(&operation.to_lowercase());
    match found {
        Some(found) => told(&gateway::send(&server.gateway, &found.id, ask).await),
        None => told(&json!({"error": {"text": "There is no such operation."}})),
    }
}

/// What a browser asks before it lets a page of an export send.
async fn preflight(State(server): State<Shared>, headers: HeaderMap) -> Response {
    if server.gateway.guard().allowed_origin(&headers).is_none() {
        return refused(Refusal::Origin);
    }
    let mut response = answer(StatusCode::NO_CONTENT, "text/plain", Vec::new());
    for (name, value) in [
        (header::ACCESS_CONTROL_ALLOW_METHODS, "POST"),
        (
            header::ACCESS_CONTROL_ALLOW_HEADERS,
            "content-type, x-explorer-token",
        ),
        (
            HeaderName::from_static("access-control-allow-private-network"),
            "true",
        ),
    ] {
        response
            .headers_mut()
            .insert(name, HeaderValue::from_static(value));
    }
    response
}

fn refused(refusal: Refusal) -> Response {
    answer(
        StatusCode::FORBIDDEN,
        "text/plain; charset=utf-8",
        format!("{}\n", refusal.text()).into(),
    )
}

fn told(value: &Value) -> Response {
    answer(
        StatusCode::OK,
        "application/json",
        value.to_string().into_bytes(),
    )
}

fn answer(status: StatusCode, media_type: &'static str, bytes: Vec<u8>) -> Response {
    let mut response = Response::new(Body::from(bytes));
    *response.status_mut() = status;
    response
        .headers_mut()
        .insert(header::CONTENT_TYPE, HeaderValue::from_static(media_type));
    response
}
