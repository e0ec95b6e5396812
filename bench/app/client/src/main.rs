//! Makes a customer, a Checkout session and a payment intent, and reads a webhook.
use std::error::Error;

use stripe_client::checkout::sessions::params::{CreateLineItem, SessionMode};
use stripe_client::webhook::{Event, EventObject, Verifier};
use stripe_client::{Client, checkout, customers, payment_intents};

#[tokio::main]
async fn main() -> Result<(), Box<dyn Error>> {
    let client = Client::new(std::env::var("STRIPE_SECRET_KEY")?);
    let customer = customers::create()
        .email("jenny@example.com")
        .name("Jenny Rosen")
        .send(&client)
        .await?;
    let session = checkout::sessions::create()
        .mode(SessionMode::Payment)
        .customer(&customer.id)
        .line_items([CreateLineItem::new().price("price_123").quantity(2)])
        .success_url("https://example.com/thanks")
        .send(&client)
        .await?;
    let intent = payment_intents::create(2000, "eur")
        .customer(&customer.id)
        .confirm(true)
        .payment_method("pm_card_visa")
        .send(&client)
        .await?;
    println!("{:?} {} {:?}", session.url, intent.id, intent.status);

    let (payload, signature) = (std::fs::read("payload")?, std::env::var("SIGNATURE")?);
    let verifier = Verifier::new(std::env::var("WEBHOOK_SECRET")?);
    let event: Event = verifier.verify(payload, signature.as_str())?.parse()?;
    match event.data.object {
        EventObject::CheckoutSession(session) => println!("{} {:?}", session.id, session.payment_status),
        EventObject::Subscription(subscription) => println!("{} {}", subscription.id, subscription.status),
        _ => println!("another"),
    }
    Ok(())
}
