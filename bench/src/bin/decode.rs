//! Decoding and copying: replies by the generated types, and by derives on types of the same fields.
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
    let json = json.as_bytes();
    let ours: T = from_slice(json)?;
    let issues = ours.issues();
    if !issues.is_empty() {
        return Err(format!("not a valid reply: {issues:?}").into());
    }
    let theirs: U = serde_json::from_slice(json)?;
    compare(
        &format!("{what}, {} bytes", json.len()),
        &Side::new("stripe-client", &|| from_slice::<T>(json)),
        &Side::new("serde derives", &|| serde_json::from_slice::<U>(json)),
    );
    compare(
        &format!("copying {what}"),
        &Side::new("stripe-client", &|| ours.clone()),
        &Side::new("derives", &|| theirs.clone()),
    );
    Ok(())
}
