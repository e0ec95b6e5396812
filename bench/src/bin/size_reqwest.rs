//! The same call as `size_client`'s by bare reqwest with the same TLS, and serde for three fields of the reply: no
//! retries, no typed errors.
#![allow(clippy::print_stdout)]
use std::error::Error;
use std::time::Duration;

use serde::Deserialize;

#[derive(Deserialize)]
struct Invoice {
    id: String,
    status: Option<String>,
    total: i64,
}

fn main() -> Result<(), Box<dyn Error>> {
    let runtime = tokio::runtime::Builder::new_current_thread()
        .enable_all()
        .build()?;
    runtime.block_on(call())
}

async fn call() -> Result<(), Box<dyn Error>> {
    let provider = rustls::crypto::ring::default_provider();
    provider
        .install_default()
        .map_err(|_| "a provider is installed already")?;
    let client = reqwest::Client::builder()
        .timeout(Duration::from_secs(80))
        .build()?;
    let reply = client
        .post("https://api.stripe.com/v1/invoices/in_123/attach_payment")
        .bearer_auth(std::env::var("STRIPE_SECRET_KEY")?)
        .header("stripe-version", "2026-05-27.dahlia")
        .header("idempotency-key", "0f9e9a57-1111-4111-8111-111111111111")
        .header("content-type", "application/x-www-form-urlencoded")
        .body("expand[0]=payments&payment_intent=pi_123")
        .send()
        .await?
        .error_for_status()?;
    let invoice: Invoice = serde_json::from_slice(&reply.bytes().await?)?;
    println!("{} {:?} {}", invoice.id, invoice.status, invoice.total);
    Ok(())
}
