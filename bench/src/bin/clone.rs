//! Copying: what was decoded by the generated types, and by types of the same fields that derive `Clone`.
#![allow(clippy::print_stdout)]
use bench::alternate::{Side, compare};
use bench::{Failed, data, mirror};
use serde::de::DeserializeOwned;
use stripe_client::rt::{List, Value, from_slice};
use stripe_client::{Event, Invoice};

fn main() -> Result<(), Failed> {
    let invoice = data::valid_invoice()?;
    both::<Invoice, mirror::invoice::Invoice>("an invoice", &invoice)?;
    both::<List<Invoice>, mirror::invoice::List<mirror::invoice::Invoice>>(
        "a page of 100 invoices",
        &data::page(&invoice)?,
    )?;
    both::<Event, mirror::event::Event>("an event", &data::event(&invoice)?)
}

fn both<T, U>(what: &str, json: &str) -> Result<(), Failed>
where
    T: Value + Default + Clone,
    U: DeserializeOwned + Clone,
{
    let ours: T = from_slice(json.as_bytes())?;
    let theirs: U = serde_json::from_slice(json.as_bytes())?;
    compare(
        what,
        &Side::new("stripe-client", &|| ours.clone()),
        &Side::new("derives", &|| theirs.clone()),
    );
    Ok(())
}
