//! An account that is connected, from the page of the platform to its balance.

#[path = "../../oauth.rs"]
mod program;

use std::future::ready;
use std::sync::{Arc, Mutex};

use axum::body::{Body, to_bytes};
use axum::http::Request;
use stripe_client::Client;
use stripe_client::client::{self, ReplyBody};
use tower::ServiceExt as _;

const TOKEN: &str =
    r#"{"stripe_user_id": "acct_1", "scope": "read_write", "token_type": "bearer"}"#;
const BALANCE: &str = r#"{"object": "balance", "available": [{"amount": 7, "currency": "eur"}]}"#;
const REFUSED: &str = r#"{"error": "invalid_grant", "error_description": "No such code: ac_old"}"#;

#[tokio::test]
async fn a_user_comes_back_connected() {
    let seen = Arc::new(Mutex::new(Vec::new()));
    let log = seen.clone();
    let stripe = move |request: http::Request<client::Body>| {
        let body = request.body().as_bytes().unwrap_or_default();
        let body = String::from_utf8_lossy(body).into_owned();
        let account = request.headers().get("stripe-account");
        let account = account.map_or("-", |account| account.to_str().unwrap());
        let line = format!("{} {account} {body}", request.uri());
        log.lock().unwrap().push(line);
        let (status, reply) = match request.uri().path() {
            "/oauth/token" if body.contains("ac_old") => (400, REFUSED),
            "/oauth/token" => (200, TOKEN),
            _ => (200, BALANCE),
        };
        let mut response = http::Response::new(ReplyBody::from(reply));
        *response.status_mut() = http::StatusCode::from_u16(status).unwrap();
        ready(Ok(response))
    };
    let app = program::app(program::Platform {
        client: Client::builder("sk_test_1")
            .transport(stripe)
            .build()
            .unwrap(),
        client_id: "ca_1".into(),
    });
    let get = async |path: &str| {
        let request = Request::get(path).body(Body::empty()).unwrap();
        let response = app.clone().oneshot(request).await.unwrap();
        let to = response.headers().get("location").cloned();
        let status = response.status().as_u16();
        let body = to_bytes(response.into_body(), 1000).await.unwrap();
        let to = to.map(|to| to.to_str().unwrap().to_owned());
        (status, to.unwrap_or(String::from_utf8_lossy(&body).into()))
    };
    let page = "https://connect.stripe.com/oauth/authorize?client_id=ca_1&response_type=code&scope=read_write\
        &state=of%20the%20session";
    assert_eq!(get("/connect").await, (303, page.to_owned()));
    for (query, expected) in [
        (
            "state=of+the+session&code=ac_1",
            (200, "connected, with 1 balances"),
        ),
        (
            "state=of+the+session&code=ac_old",
            (400, "the code has expired: connect again"),
        ),
        (
            "state=of+the+session&error=access_denied",
            (400, "not connected: Some(access_denied)"),
        ),
        ("state=guessed&code=ac_1", (400, "this is another user's")),
    ] {
        let (status, text) = get(&format!("/back?{query}")).await;
        assert_eq!((status, &*text), expected);
    }
    assert_eq!(
        *seen.lock().unwrap(),
        [
            "https://connect.stripe.com/oauth/token - grant_type=authorization_code&code=ac_1",
            "https://api.stripe.com/v1/balance acct_1 ",
            "https://connect.stripe.com/oauth/token - grant_type=authorization_code&code=ac_old",
        ]
    );
}
