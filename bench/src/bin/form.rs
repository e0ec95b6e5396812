//! Form encoding: a Checkout Session's parameters by the generated request type, and by serde_qs from serde's derives.
#![allow(clippy::print_stdout)]
use std::collections::BTreeMap;

use bench::alternate::{Side, compare};
use bench::{Failed, data, mirror};
use stripe_client::checkout::sessions::Create;
use stripe_client::rt::{Request as _, encode_form};

fn main() -> Result<(), Failed> {
    let parameters = data::checkout();
    let request: Create = serde_json::from_value(parameters.clone())?;
    let twin: mirror::checkout::Session = serde_json::from_value(parameters)?;

    let (ours, theirs) = (encode_form(request.parts().0), serde_qs::to_string(&twin)?);
    println!(
        "{} and {} bytes, {} parameters",
        ours.len(),
        theirs.len(),
        pairs(&ours)?.len()
    );
    if pairs(&ours)? != pairs(&theirs)? {
        return Err(format!("they say different things:\n{ours}\n{theirs}").into());
    }
    compare(
        "form encoding",
        &Side::new("stripe-client", &|| encode_form(request.parts().0)),
        &Side::new("serde_qs", &|| serde_qs::to_string(&twin)),
    );
    Ok(())
}

/// What a form says, whatever its order and its way of escaping.
fn pairs(form: &str) -> Result<BTreeMap<String, String>, Failed> {
    let mut pairs = BTreeMap::new();
    for pair in form.split('&') {
        let (name, value) = pair.split_once('=').ok_or("a pair without a value")?;
        pairs.insert(unescaped(name)?, unescaped(value)?);
    }
    Ok(pairs)
}

fn unescaped(text: &str) -> Result<String, Failed> {
    let text = text.replace('+', " ");
    let mut parts = text.split('%');
    let mut bytes = parts.next().unwrap_or_default().as_bytes().to_vec();
    for part in parts {
        let (code, rest) = part.split_at_checked(2).ok_or("a cut escape")?;
        bytes.push(u8::from_str_radix(code, 16)?);
        bytes.extend_from_slice(rest.as_bytes());
    }
    Ok(String::from_utf8(bytes)?)
}
