//! Memory: what decoding a 50 MB reply allocates, by the generated types and by serde's derives on types of the same
//! fields. All that is ever allocated is counted, so the most that is held at one time is less.
#![allow(clippy::print_stdout)]
use bench::{Failed, allocated, data, mirror};
use serde::de::DeserializeOwned;
use stripe_client::Invoice;
use stripe_client::rt::{List, Value, from_slice};

const SIZE: usize = 50_000_000;

fn main() -> Result<(), Failed> {
    let invoice = data::compact(data::INVOICE)?;
    let list = |head: &str, item: &str, tail: &str| {
        let items = vec![item; SIZE / (item.len() + 1)];
        format!("{head}{}{tail}", items.join(","))
    };
    let page = list(
        r#"{"object":"list","has_more":false,"url":"/v1/invoices","data":["#,
        &invoice,
        "]}",
    );
    ours::<List<Invoice>>("a page of invoices", &page)?;
    derives::<mirror::invoice::List<mirror::invoice::Invoice>>("the same, serde derives", &page)?;
    drop(page);
    let unknown = list(r#"{"object":"invoice","new":["#, &invoice, "]}");
    ours::<Invoice>("invoices in an unknown field", &unknown)?;
    ours::<serde_json::Value>("the same as serde_json::Value", &unknown)?;
    drop(unknown);
    let wrong = list(r#"{"object":"invoice","amount_due":["#, &invoice, "]}");
    ours::<Invoice>("invoices where a number belongs", &wrong)
}

fn ours<T: Value + Default>(what: &str, json: &str) -> Result<(), Failed> {
    measure(what, json, || Ok(from_slice::<T>(json.as_bytes())?))
}

fn derives<T: DeserializeOwned>(what: &str, json: &str) -> Result<(), Failed> {
    measure(what, json, || {
        Ok(serde_json::from_slice::<T>(json.as_bytes())?)
    })
}

fn measure<T>(what: &str, json: &str, read: impl Fn() -> Result<T, Failed>) -> Result<(), Failed> {
    let before = allocated();
    let value = read()?;
    let all = allocated() - before;
    drop(value);
    println!(
        "{what:<34} {:>5.1} MB of JSON, {:>6.1} MB allocated: {:.1} bytes a byte",
        json.len() as f64 / 1e6,
        all as f64 / 1e6,
        all as f64 / json.len() as f64,
    );
    Ok(())
}
