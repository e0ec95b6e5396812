//! Any record as a form: a parser of its own reads from it what the JSON says.
#![no_main]

#[path = "../../conformance/tests/lossless/form.rs"]
#[allow(dead_code)]
mod form;
mod input;

use libfuzzer_sys::fuzz_target;
use serde_json::Value;
use stripe_client::rt::{View, encode_form};

fuzz_target!(|data: &[u8]| {
    let Some((any, json)) = input::split(data) else {
        return;
    };
    let Ok(value) = any.decode(json) else { return };
    let View::Record(record) = value.view() else {
        return;
    };
    let written = serde_json::to_value(&value).expect("it is written");
    // Brackets in the name of a parameter that a program adds are structure.
    let brackets = |name: &String| name.contains(['[', ']']);
    if written
        .as_object()
        .is_none_or(|fields| fields.keys().any(brackets))
    {
        return;
    }
    let text = encode_form(record);
    let mut maybe = Vec::new();
    nothings(&written, &mut Vec::new(), &mut maybe);
    if let Err(error) = form::says_at_least(&text, &written, &maybe) {
        panic!("{}: {error}\n{text}\n{written}", any.name());
    }
});

/// The places of nulls and of empty lists: a form says nothing of them, or that they are cleared.
fn nothings(json: &Value, key: &mut Vec<String>, into: &mut Vec<Vec<String>>) {
    let entries: Vec<(String, &Value)> = match json {
        Value::Null => {
            into.push(key.clone());
            return;
        }
        Value::Object(fields) => fields.iter().map(|(k, v)| (k.clone(), v)).collect(),
        Value::Array(items) => {
            let items = items.iter().enumerate();
            items.map(|(index, v)| (index.to_string(), v)).collect()
        }
        _ => return,
    };
    // An empty map says nothing; an empty list says that there are none.
    if entries.is_empty() && json.is_array() {
        into.push(key.clone());
    }
    for (name, value) in entries {
        key.push(name);
        nothings(value, key, into);
        key.pop();
    }
}
