//! A limit on the client's side: calls go through it, and what is lost below it is told as without it.

#[path = "../../rate_limit.rs"]
mod program;

use std::future::{pending, ready};
use std::sync::Arc;
use std::sync::atomic::{AtomicUsize, Ordering};
use std::time::Duration;

use stripe_client::client::{Body, ReplyBody, TransportError};
use stripe_client::{Client, Error, RequestOptions, balance};

const BALANCE: &str = r#"{"object":"balance","available":[{"amount":1250,"currency":"eur"}]}"#;

#[tokio::test]
async fn calls_go_through_it() {
    let calls = Arc::new(AtomicUsize::new(0));
    let count = calls.clone();
    let stripe = move |_: http::Request<Body>| {
        count.fetch_add(1, Ordering::Relaxed);
        ready(Ok(http::Response::new(ReplyBody::from(BALANCE))))
    };
    let limited = program::Layered::rate_limited(stripe, 1000);
    let client = Client::builder("sk_test_1").transport(limited).build();
    let client = client.unwrap();
    for _ in 0..3 {
        program::run(&client.for_account("acct_1")).await.unwrap();
    }
    assert_eq!(calls.load(Ordering::Relaxed), 3);
}

#[tokio::test]
async fn what_is_over_the_limit_waits_and_is_not_sent() {
    let calls = Arc::new(AtomicUsize::new(0));
    let count = calls.clone();
    let stripe = move |_: http::Request<Body>| {
        count.fetch_add(1, Ordering::Relaxed);
        ready(Ok(http::Response::new(ReplyBody::from(BALANCE))))
    };
    let limited = program::Layered::rate_limited(stripe, 1);
    let client = Client::builder("sk_test_1")
        .transport(limited)
        .max_retries(0);
    let client = client.build().unwrap();
    program::run(&client).await.unwrap();
    let soon = RequestOptions::new().timeout(Duration::from_millis(1));
    let error = balance::retrieve().with(soon).send(&client).await;
    let error = error.unwrap_err();
    assert!(matches!(error, Error::Timeout(_)), "{error}");
    assert!(!error.may_have_arrived(), "{error}");
    assert_eq!(calls.load(Ordering::Relaxed), 1);
}

#[tokio::test]
async fn what_is_lost_below_it_is_told_as_without_it() {
    let lost = |_: http::Request<Body>| ready(Err(TransportError::may_have_arrived("cut")));
    let limited = program::Layered::rate_limited(lost, 1000);
    let client = Client::builder("sk_test_1")
        .transport(limited)
        .max_retries(0);
    let client = client.build().unwrap();
    let error = balance::retrieve().send(&client).await.unwrap_err();
    assert!(error.may_have_arrived(), "{error}");
    assert!(error.to_string().contains(": cut"), "{error}");

    let silent = |_: http::Request<Body>| pending::<Result<_, TransportError>>();
    let limited = program::Layered::rate_limited(silent, 1000);
    let client = Client::builder("sk_test_1")
        .transport(limited)
        .max_retries(0);
    let client = client.timeout(Duration::from_millis(50)).build().unwrap();
    let error = balance::retrieve().send(&client).await.unwrap_err();
    assert!(matches!(error, Error::Timeout(_)), "{error}");
}
