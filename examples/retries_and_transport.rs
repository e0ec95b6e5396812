//! Own retries, limits and keys; a hook that watches every attempt; and a transport around the usual one.

use std::time::Duration;

use stripe_client::client::{
    Attempt, Body, BoxFuture, ClientBuilder, Hook, Outcome, ReplyBody, ReqwestTransport, Transport,
    TransportError,
};
use stripe_client::{RequestOptions, RetryPolicy, Stripe, customers};

#[tokio::main]
async fn main() -> examples::Result<()> {
    let usual = ReqwestTransport::new(Duration::from_secs(5), 20)?;
    run(examples::builder()?, usual).await
}

pub async fn run(builder: ClientBuilder<Stripe>, usual: impl Transport) -> examples::Result<()> {
    let client = builder
        .retry_policy(RetryPolicy {
            max_retries: 4,
            min_delay: Duration::from_millis(100),
            rate_limits: true,
            ..RetryPolicy::default()
        })
        .timeout(Duration::from_secs(10))
        .total_timeout(Duration::from_secs(30))
        .hook(Watch)
        .transport(Counted(usual))
        .build()?;
    // The order's own key: made again after a crash, the call gives the first one's customer.
    let options = RequestOptions::new()
        .idempotency_key("order 6735, customer")
        .max_retries(6);
    let made = customers::create()
        .name("Jenny Rosen")
        .with(options)
        .send(&client)
        .await;
    match made {
        Ok(customer) if customer.idempotency_replayed() => println!("{} was there", customer.id),
        Ok(customer) => println!("{} is new", customer.id),
        Err(error) if error.is_retryable() => println!("again later, under the same key: {error}"),
        Err(error) => return Err(error.into()),
    }
    Ok(())
}

struct Watch;

impl Hook for Watch {
    fn after_attempt(&self, attempt: &Attempt<'_>, outcome: &Outcome<'_>) {
        let (operation, number) = (attempt.operation, attempt.number);
        println!(
            "{operation} {number}: {:?}, again in {:?}",
            outcome.status, outcome.retry_in
        );
    }
}

/// A transport moves bytes: it must neither follow redirects nor repeat what may have arrived.
struct Counted<T>(T);

impl<T: Transport> Transport for Counted<T> {
    fn send(
        &self,
        request: http::Request<Body>,
    ) -> BoxFuture<'_, Result<http::Response<ReplyBody>, TransportError>> {
        println!(
            "{} bytes to {}",
            request.body().length().unwrap_or(0),
            request.uri().path()
        );
        self.0.send(request)
    }

    fn sleep(&self, duration: Duration) -> Option<BoxFuture<'static, ()>> {
        self.0.sleep(duration)
    }
}
