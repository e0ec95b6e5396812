//! Usage: a meter, its events one by one in v1 and in v2, and the stream of v2 for many of them.

use stripe_client::billing::meters::params::{DefaultAggregation, DefaultAggregationFormula};
use stripe_client::billing::{meter_events, meters};
use stripe_client::v2::billing as v2;
use stripe_client::{Client, RequestOptions};

#[tokio::main]
async fn main() -> examples::Result<()> {
    let Some(customer) = std::env::args().nth(1) else {
        return Err("say whose usage it is: metered_billing cus_...".into());
    };
    run(&examples::client()?, &customer).await
}

pub async fn run(client: &Client, customer: &str) -> examples::Result<()> {
    let sum = DefaultAggregation::new(DefaultAggregationFormula::Sum);
    let meter = meters::create("API calls", "api_calls", sum)
        .send(client)
        .await?;
    println!("{} counts {}", meter.id, meter.event_name);

    // An identifier counts once within a day: whoever can't know whether an event was counted sends it again.
    meter_events::create(
        "api_calls",
        [("value", "25"), ("stripe_customer_id", customer)],
    )
    .identifier("job 7")
    .send(client)
    .await?;
    v2::meter_events::create(
        "api_calls",
        [("value", "25"), ("stripe_customer_id", customer)],
    )
    .identifier("job 8")
    .send(client)
    .await?;

    // The stream takes up to 100 events a call, at its own address, with a token that is good for 15 minutes.
    let session = v2::meter_event_session::create().send(client).await?;
    let token = RequestOptions::new().api_key(session.authentication_token.as_str());
    let events = ["1", "2", "3"].map(|value| {
        v2::meter_event_stream::params::Event::new(
            "api_calls",
            [("value", value), ("stripe_customer_id", customer)],
        )
    });
    v2::meter_event_stream::create(events)
        .with(token)
        .send(client)
        .await?;
    println!("good until {}", session.expires_at);
    Ok(())
}
