//! Usage: a meter, its events in v1, and the stream of v2.

use stripe_client::{
    Client, Error, RequestOptions, billing,
    v2::billing::{meter_event_session, meter_event_stream},
};

pub(crate) async fn meter(client: &Client) -> Result<(), Error> {
    let formula = billing::meters::params::DefaultAggregationFormula::Sum;
    billing::meters::create(
        "API calls",
        "api_calls",
        billing::meters::params::DefaultAggregation::new(formula),
    )
    .send(client)
    .await?;
    billing::meter_events::create(
        "api_calls",
        [("value", "25"), ("stripe_customer_id", "cus_1")],
    )
    .identifier("one")
    .send(client)
    .await?;
    let session = meter_event_session::create().send(client).await?;
    let key = RequestOptions::new().api_key(session.authentication_token.as_str());
    let streaming = client.with(key);
    let event = meter_event_stream::params::Event::new("api_calls", [("value", "1")]);
    meter_event_stream::create([event]).send(&streaming).await?;
    Ok(())
}
