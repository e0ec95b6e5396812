//! Own retries, limits and key.

use std::time::Duration;

use stripe_client::{Client, Error, RequestOptions, RetryPolicy, charges};

async fn careful() -> Result<(), Error> {
    let client = Client::builder("sk_test_1")
        .retry_policy(RetryPolicy::default())
        .timeout(Duration::from_secs(10))
        .total_timeout(Duration::from_secs(30))
        .build()?;
    let options = RequestOptions::new()
        .idempotency_key("order 6735")
        .timeout(Duration::from_secs(5));
    match charges::capture("ch_1").with(options).send(&client).await {
        Ok(charge) => println!("{}", charge.request_id()),
        Err(error) if error.is_retryable() => println!("again later: {error}"),
        Err(error) => return Err(error),
    }
    Ok(())
}
