//! Decoding a reply: by the generated types, by serde's derives on the same fields, and by async-stripe as its client does.
//!
//! All three get the same bytes, of a reply that has all that is required: async-stripe reads no other.
use bench::alternate::{Side, compare};
use bench::{Failed, data, mirror};
use serde::de::DeserializeOwned;
use stripe_client::rt::{List, Value, from_slice};
use stripe_client::{Event, Invoice};

fn main() -> Result<(), Failed> {
    let invoice = data::valid_invoice()?;
    three::<Invoice, mirror::invoice::Invoice, stripe_shared::Invoice>("an invoice", &invoice)?;
    three::<
        List<Invoice>,
        mirror::invoice::List<mirror::invoice::Invoice>,
        stripe_types::List<stripe_shared::Invoice>,
    >("a page of 100 invoices", &data::page(&invoice)?)?;
    three::<Event, mirror::event::Event, stripe_shared::Event>("an event", &data::event(&invoice)?)
}

fn three<T, U, V>(what: &str, json: &str) -> Result<(), Failed>
where
    T: Value + Default,
    U: DeserializeOwned,
    V: miniserde::Deserialize,
{
    let json = json.as_bytes();
    let what = format!("{what}, {} bytes", json.len());
    let peer = || miniserde::json::from_str::<V>(std::str::from_utf8(json).unwrap_or_default());
    let issues = from_slice::<T>(json)?.issues();
    if !issues.is_empty() {
        return Err(format!("not a valid reply: {issues:?}").into());
    }
    serde_json::from_slice::<U>(json)?;
    peer().map_err(|_| "async-stripe reads it not")?;
    let ours = || from_slice::<T>(json);
    let ours = Side::new("stripe-client", &ours);
    compare(
        &what,
        &ours,
        &Side::new("serde derives", &|| serde_json::from_slice::<U>(json)),
    );
    compare(&what, &ours, &Side::new("async-stripe", &peer));
    Ok(())
}
