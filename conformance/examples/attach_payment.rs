//! Builds a request, shows what it would send, and reads a reply: `cargo run -p conformance --example attach_payment`.
//!
//! The reply is Stripe's published example of one, which departs from the contract in four places.

use std::process::ExitCode;

use anstream::{eprintln, println};
use stripe_client::{Client, Error, Invoice, invoices};

const REPLY: &str = include_str!("../data/attach_payment.response.json");

fn main() -> ExitCode {
    match run() {
        Ok(()) => ExitCode::SUCCESS,
        Err(error) => {
            eprintln!("error: {error}");
            ExitCode::FAILURE
        }
    }
}

fn run() -> Result<(), Box<dyn std::error::Error>> {
    show_request()?;
    let invoice: Invoice = serde_json::from_str(REPLY)?;
    show(&invoice);
    Ok(())
}

fn show_request() -> Result<(), Error> {
    let client = Client::new("sk_test_not_a_key");
    let request = invoices::attach_payment("in_1Nj68C2eZvKYlo2CGmFJak8q")
        .payment_intent("pi_1GszwY2eZvKYlo2CohCEmT6b")
        .expand(["payments"]);
    println!("{}\n", client.preview(&request)?);
    Ok(())
}

fn show(invoice: &Invoice) {
    println!(
        "{} {:?} {} {}",
        invoice.id, invoice.status, invoice.total, invoice.currency
    );
    for line in &invoice.lines.data {
        let description = line.description.as_deref().unwrap_or("(no description)");
        println!(
            "  {} x {description}: {} {}",
            line.quantity.unwrap_or(1),
            line.amount,
            line.currency
        );
    }
    for issue in stripe_client::record::Value::issues(invoice) {
        println!("  odd: {issue}");
    }
}
