//! Own retries, limits and key; a span of one's own around a call; a transport of one's own in a unit test.

use std::sync::{Arc, Mutex};
use std::time::Duration;

use stripe_client::client::{Body, ClientBuilder, ReplyBody, TransportError};
use stripe_client::{Client, Error, RequestOptions, RetryPolicy, Stripe, charges};
use tracing::Instrument as _;

pub(crate) fn client(builder: ClientBuilder<Stripe>) -> Result<Client, Error> {
    builder
        .retry_policy(RetryPolicy::default())
        .timeout(Duration::from_secs(10))
        .total_timeout(Duration::from_secs(30))
        .build()
}

pub(crate) async fn capture(client: &Client) -> Result<i64, Error> {
    let options = RequestOptions::new()
        .idempotency_key("order 6735")
        .timeout(Duration::from_secs(5));
    let call = charges::capture("ch_1").with(options).send(client);
    match call
        .instrument(tracing::info_span!("order", id = 6735))
        .await
    {
        Ok(charge) => Ok(charge.amount_captured),
        Err(error) if error.is_retryable() => {
            println!("again later: {error}");
            Err(error)
        }
        Err(error) => Err(error),
    }
}

#[tokio::test]
async fn a_lost_reply_is_asked_for_again_under_the_same_key() -> Result<(), Error> {
    let seen = Arc::new(Mutex::new(Vec::new()));
    let log = seen.clone();
    let transport = move |request: http::Request<Body>| {
        let key = request.headers().get("idempotency-key").cloned();
        let mut log = log.lock().unwrap_or_else(|poisoned| poisoned.into_inner());
        log.push(format!("{} {key:?}", request.uri().path()));
        let reply = match log.len() {
            1 => Err(TransportError::may_have_arrived("the line went dead")),
            _ => Ok(http::Response::new(ReplyBody::from(
                r#"{"id": "ch_1", "object": "charge", "amount_captured": 2000}"#,
            ))),
        };
        std::future::ready(reply)
    };
    let client = Client::builder("sk_test_1")
        .retry_policy(RetryPolicy {
            min_delay: Duration::ZERO,
            ..RetryPolicy::default()
        })
        .transport(transport)
        .build()?;
    assert_eq!(capture(&client).await?, 2000);
    let attempt = r#"/v1/charges/ch_1/capture Some("order 6735")"#;
    let seen = seen.lock().unwrap_or_else(|poisoned| poisoned.into_inner());
    assert_eq!(*seen, [attempt, attempt]);
    Ok(())
}
