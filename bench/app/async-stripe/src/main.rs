//! Makes a customer, a Checkout session and a payment intent, and reads a webhook.
use std::error::Error;

use stripe::Client;
use stripe_checkout::checkout_session::{CreateCheckoutSession, CreateCheckoutSessionLineItems};
use stripe_core::customer::CreateCustomer;
use stripe_core::payment_intent::CreatePaymentIntent;
use stripe_shared::CheckoutSessionMode;
use stripe_types::Currency;
use stripe_webhook::{EventObject, Webhook};

#[tokio::main]
async fn main() -> Result<(), Box<dyn Error>> {
    let client = Client::new(std::env::var("STRIPE_SECRET_KEY")?);
    let customer = CreateCustomer::new()
        .email("jenny@example.com")
        .name("Jenny Rosen")
        .send(&client)
        .await?;
    let mut item = CreateCheckoutSessionLineItems::new();
    item.price = Some("price_123".to_owned());
    item.quantity = Some(2);
    let session = CreateCheckoutSession::new()
        .mode(CheckoutSessionMode::Payment)
        .customer(customer.id.as_str())
        .line_items(vec![item])
        .success_url("https://example.com/thanks")
        .send(&client)
        .await?;
    let intent = CreatePaymentIntent::new(2000, Currency::EUR)
        .customer(customer.id.as_str())
        .confirm(true)
        .payment_method("pm_card_visa")
        .send(&client)
        .await?;
    println!("{:?} {} {:?}", session.url, intent.id, intent.status);

    let (payload, signature) = (std::fs::read_to_string("payload")?, std::env::var("SIGNATURE")?);
    let event = Webhook::construct_event(&payload, &signature, &std::env::var("WEBHOOK_SECRET")?)?;
    match event.data.object {
        EventObject::CheckoutSessionCompleted(session) => println!("{} {:?}", session.id, session.payment_status),
        EventObject::CustomerSubscriptionCreated(subscription) => println!("{} {}", subscription.id, subscription.status),
        _ => println!("another"),
    }
    Ok(())
}
