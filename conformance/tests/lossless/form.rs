//! Forms, read by a parser that shares nothing with the encoder, and compared with what the JSON says.

use std::collections::BTreeMap;

use serde_json::Value;

/// The keys of a form, each as its parts, with their values.
type Form = BTreeMap<Vec<String>, String>;

/// Whether the form says what the JSON says, each thing once: what is cleared is there without a value, and so is an
/// empty list where `lists_replace`. An empty object says nothing, and `expand` doesn't when it is empty.
pub fn says(form: &str, json: &Value, lists_replace: bool) -> Result<(), String> {
    let mut expected = BTreeMap::new();
    flatten(json, &mut Vec::new(), &mut expected);
    expected.retain(|key, value| {
        let empty_list = value.as_array().is_some_and(Vec::is_empty);
        !empty_list || lists_replace && *key != ["expand"]
    });
    compare(&parse(form)?, &expected, &[])
}

#[allow(dead_code, reason = "the fuzzing target for forms has it")]
/// The same, where it isn't known of these keys whether they are cleared or left out.
pub fn says_at_least(form: &str, json: &Value, maybe: &[Vec<String>]) -> Result<(), String> {
    let mut expected = BTreeMap::new();
    flatten(json, &mut Vec::new(), &mut expected);
    expected.retain(|_, value| !value.is_null() && !value.is_array());
    compare(&parse(form)?, &expected, maybe)
}

fn compare(
    found: &Form,
    expected: &BTreeMap<Vec<String>, Value>,
    maybe: &[Vec<String>],
) -> Result<(), String> {
    for (key, value) in expected {
        let text = found
            .get(key)
            .ok_or_else(|| format!("the form lacks {key:?}"))?;
        if !is_text_of(text, value) {
            return Err(format!("{key:?} is {text:?}, and {value} in JSON"));
        }
    }
    let mut surplus = found.iter().filter(|(key, _)| !expected.contains_key(*key));
    match surplus.find(|(key, text)| !text.is_empty() || !maybe.contains(key)) {
        Some((key, _)) => Err(format!("the form has {key:?} besides")),
        None => Ok(()),
    }
}

fn flatten(json: &Value, key: &mut Vec<String>, into: &mut BTreeMap<Vec<String>, Value>) {
    let entries: Vec<(String, &Value)> = match json {
        Value::Object(fields) => fields.iter().map(|(k, v)| (k.clone(), v)).collect(),
        Value::Array(items) if !items.is_empty() => {
            let items = items.iter().enumerate();
            items.map(|(index, v)| (index.to_string(), v)).collect()
        }
        plain => {
            into.insert(key.clone(), plain.clone());
            return;
        }
    };
    for (name, value) in entries {
        key.push(name);
        flatten(value, key, into);
        key.pop();
    }
}

fn is_text_of(text: &str, json: &Value) -> bool {
    match json {
        Value::Null | Value::Array(_) => text.is_empty(),
        Value::Bool(value) => text == if *value { "true" } else { "false" },
        Value::Number(number) if number.is_f64() => text.parse().ok() == number.as_f64(),
        Value::Number(number) => text == number.to_string(),
        Value::String(own) => text == own,
        Value::Object(_) => false,
    }
}

fn parse(form: &str) -> Result<Form, String> {
    let mut all = Form::new();
    for pair in form.split('&').filter(|pair| !pair.is_empty()) {
        let (key, value) = pair
            .split_once('=')
            .ok_or_else(|| format!("no = in {pair}"))?;
        let (first, rest) = match key.find('[') {
            Some(at) => key.split_at(at),
            None => (key, ""),
        };
        let mut parts = vec![decode(first)?];
        if !rest.is_empty() {
            let inner = rest
                .strip_prefix('[')
                .and_then(|rest| rest.strip_suffix(']'));
            let inner = inner.ok_or_else(|| format!("brackets of {key}"))?;
            for part in inner.split("][") {
                if part.contains(['[', ']']) {
                    return Err(format!("brackets of {key}"));
                }
                parts.push(decode(part)?);
            }
        }
        if all.insert(parts, decode(value)?).is_some() {
            return Err(format!("{key} twice"));
        }
    }
    Ok(all)
}

/// Percent decoding; what a form may not hold as it is, is an error.
pub fn decode(text: &str) -> Result<String, String> {
    let bytes = text.as_bytes();
    let mut out = Vec::new();
    let mut at = 0;
    while at < bytes.len() {
        match bytes[at] {
            b'%' => {
                let hex = text.get(at + 1..at + 3).ok_or("% at the end")?;
                let byte = u8::from_str_radix(hex, 16).map_err(|_| format!("%{hex}"))?;
                out.push(byte);
                at += 3;
            }
            b'+' => {
                out.push(b' ');
                at += 1;
            }
            plain @ (b'a'..=b'z'
            | b'A'..=b'Z'
            | b'0'..=b'9'
            | b'-'
            | b'.'
            | b'_'
            | b'~'
            | b'*'
            | b'!'
            | b'\''
            | b'('
            | b')') => {
                out.push(plain);
                at += 1;
            }
            other => return Err(format!("{:?} as it is in {text}", char::from(other))),
        }
    }
    String::from_utf8(out).map_err(|error| error.to_string())
}
