//! Makes a customer, a Checkout session and a payment intent, and reads a webhook: without retries, typed errors, or fields
//! beyond those that it reads.
use std::error::Error;
use std::time::Duration;

use hmac::{Hmac, KeyInit as _, Mac as _};
use serde::Deserialize;
use serde::de::DeserializeOwned;

#[derive(Deserialize)]
struct Customer {
    id: String,
}

#[derive(Deserialize)]
struct Session {
    id: String,
    url: Option<String>,
    payment_status: String,
}

#[derive(Deserialize)]
struct Stateful {
    id: String,
    status: String,
}

#[derive(Deserialize)]
struct Event {
    data: Data,
}

#[derive(Deserialize)]
struct Data {
    object: Object,
}

#[derive(Deserialize)]
#[serde(tag = "object", rename_all = "snake_case")]
enum Object {
    #[serde(rename = "checkout.session")]
    CheckoutSession(Session),
    Subscription(Stateful),
    #[serde(other)]
    Another,
}

async fn post<T: DeserializeOwned>(
    client: &reqwest::Client,
    path: &str,
    parameters: String,
) -> Result<T, Box<dyn Error>> {
    let reply = client
        .post(format!("https://api.stripe.com/v1/{path}"))
        .bearer_auth(std::env::var("STRIPE_SECRET_KEY")?)
        .header("stripe-version", "2026-05-27.dahlia")
        .header("idempotency-key", "0f9e9a57-1111-4111-8111-111111111111")
        .header("content-type", "application/x-www-form-urlencoded")
        .body(parameters)
        .send()
        .await?
        .error_for_status()?;
    Ok(serde_json::from_slice(&reply.bytes().await?)?)
}

#[tokio::main]
async fn main() -> Result<(), Box<dyn Error>> {
    rustls::crypto::ring::default_provider()
        .install_default()
        .map_err(|_| "a provider is installed already")?;
    let client = reqwest::Client::builder().timeout(Duration::from_secs(80)).build()?;
    let parameters = "email=jenny%40example.com&name=Jenny+Rosen".to_owned();
    let customer: Customer = post(&client, "customers", parameters).await?;
    let parameters = format!(
        "mode=payment&customer={}&line_items[0][price]=price_123&line_items[0][quantity]=2&success_url=https%3A%2F%2Fexample.com%2Fthanks",
        customer.id
    );
    let session: Session = post(&client, "checkout/sessions", parameters).await?;
    let parameters = format!(
        "amount=2000&currency=eur&customer={}&confirm=true&payment_method=pm_card_visa",
        customer.id
    );
    let intent: Stateful = post(&client, "payment_intents", parameters).await?;
    println!("{:?} {} {}", session.url, intent.id, intent.status);

    let (payload, signature) = (std::fs::read("payload")?, std::env::var("SIGNATURE")?);
    let part = |name: &str| signature.split(',').find_map(|part| part.strip_prefix(name)).unwrap_or_default();
    let mut mac = Hmac::<sha2::Sha256>::new_from_slice(std::env::var("WEBHOOK_SECRET")?.as_bytes())?;
    mac.update(part("t=").as_bytes());
    mac.update(b".");
    mac.update(&payload);
    let expected: Vec<u8> = (0..part("v1=").len() / 2)
        .filter_map(|i| u8::from_str_radix(part("v1=").get(2 * i..2 * i + 2)?, 16).ok())
        .collect();
    mac.verify_slice(&expected)?;
    match serde_json::from_slice::<Event>(&payload)?.data.object {
        Object::CheckoutSession(session) => println!("{} {}", session.id, session.payment_status),
        Object::Subscription(subscription) => println!("{} {}", subscription.id, subscription.status),
        Object::Another => println!("another"),
    }
    Ok(())
}
