//! A Checkout page: a price made in place, shipping, and a card that is kept for later.

use stripe_client::Client;
use stripe_client::checkout::sessions::{self, params};

#[tokio::main]
async fn main() -> examples::Result<()> {
    run(&examples::client()?).await
}

pub async fn run(client: &Client) -> examples::Result<()> {
    let price = params::PriceData::new("usd")
        .unit_amount(2000)
        .product_data(params::ProductData::new("T-shirt"));
    let shipping =
        params::ShippingRateData::new("Ground").fixed_amount(params::FixedAmount::new(500, "usd"));
    let card = params::Card::new().setup_future_usage(params::SetupFutureUsage::OffSession);

    let session = sessions::create()
        .mode(params::SessionMode::Payment)
        .success_url("https://example.com/done?session={CHECKOUT_SESSION_ID}")
        .line_items([params::CreateLineItem::new().price_data(price).quantity(1)])
        .shipping_options([params::ShippingOption::new().shipping_rate_data(shipping)])
        .adaptive_pricing(params::AdaptivePricing::new().enabled(true))
        .payment_method_options(params::PaymentMethodOptions::new().card(card))
        .client_reference_id("order 6735")
        .send(client)
        .await?;
    // Where the customer is sent. Nothing that comes back from there proves a payment: the session, read again, does,
    // and the event `checkout.session.completed`.
    println!("{}", session.url.as_deref().unwrap_or("no page"));

    let session = sessions::retrieve(&session.id)
        .expand_path(|session| session.payment_intent())
        .send(client)
        .await?;
    println!("{}: {}", session.id, session.payment_status);
    let intent = session
        .payment_intent
        .as_ref()
        .and_then(|intent| intent.object());
    if let Some(intent) = intent {
        println!("{} is {}", intent.id, intent.status);
    }
    Ok(())
}
