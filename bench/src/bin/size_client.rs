//! One `attach_payment` call by the client, to be weighed against `size_reqwest`: see size.sh.
#![allow(clippy::print_stdout)]
use std::error::Error;

use stripe_client::{Client, invoices};

fn main() -> Result<(), Box<dyn Error>> {
    let runtime = tokio::runtime::Builder::new_current_thread()
        .enable_all()
        .build()?;
    runtime.block_on(call())
}

async fn call() -> Result<(), Box<dyn Error>> {
    let client = Client::new(std::env::var("STRIPE_SECRET_KEY")?);
    let invoice = invoices::attach_payment("in_123")
        .payment_intent("pi_123")
        .expand(["payments"])
        .send(&client)
        .await?;
    println!("{} {:?} {}", invoice.id, invoice.status, invoice.total);
    Ok(())
}
