//! A limit on the client's side: calls go through it.
#![allow(clippy::unwrap_used, dead_code, unreachable_pub)]

#[path = "../rate_limit.rs"]
mod rate_limit;

use std::future::ready;
use std::sync::Arc;
use std::sync::atomic::{AtomicUsize, Ordering};

use stripe_client::Client;
use stripe_client::client::{Body, ReplyBody};

const BALANCE: &str = r#"{"object":"balance","available":[{"amount":1250,"currency":"eur"}]}"#;

#[tokio::test]
async fn calls_go_through_it() {
    let calls = Arc::new(AtomicUsize::new(0));
    let count = calls.clone();
    let stripe = move |_: http::Request<Body>| {
        count.fetch_add(1, Ordering::Relaxed);
        ready(Ok(http::Response::new(ReplyBody::from(BALANCE))))
    };
    let limited = rate_limit::RateLimited::new(stripe, 1000);
    let client = Client::builder("sk_test_1")
        .transport(limited)
        .build()
        .unwrap();
    for _ in 0..3 {
        rate_limit::run(&client.for_account("acct_1"))
            .await
            .unwrap();
    }
    assert_eq!(calls.load(Ordering::Relaxed), 3);
}
