//! The same call with curl, with what is required.

use super::snippets::DEPTH;
use crate::model::{Answer, Body, Crate, ItemKind, Method, Operation, Place, Rule, RustType};

/// The call with curl, with what is required.
pub(super) fn call(krate: &Crate, source: &Operation) -> String {
    let server = source.server.as_deref().unwrap_or("https://api.stripe.com");
    let mut path = source.path.clone();
    let mut parts = Vec::new();
    let mut json = serde_json::Map::new();
    for field in source.parameters.iter().filter(|p| p.required) {
        let value = example(krate, &field.ty, &field.wire, DEPTH);
        if field.place == Place::Path {
            path = path.replace(&format!("{{{}}}", field.wire), &plain(&value));
        } else if source.body == Body::Json {
            json.insert(field.wire.clone(), value);
        } else if source.body == Body::Multipart {
            let is_file = field.ty == RustType::Upload;
            parts.push(format!(
                "-F {}={}",
                field.wire,
                if is_file {
                    "@file.txt".to_owned()
                } else {
                    plain(&value)
                }
            ));
        } else {
            flatten(&field.wire, &value, &mut parts);
        }
    }
    let mut out = format!(
        "curl {server}{path} \\\n  -u \"$STRIPE_KEY:\" \\\n  -H \"Stripe-Version: {}\"",
        krate.version
    );
    if source.method == Method::Put {
        out.push_str(" \\\n  -X PUT");
    }
    match (source.method, source.body) {
        (Method::Delete, _) => out.push_str(" \\\n  -X DELETE"),
        (Method::Get, _) if !parts.is_empty() => out.push_str(" \\\n  -G"),
        (Method::Post | Method::Put, Body::Json) => {
            out.push_str(" \\\n  -H \"Content-Type: application/json\"");
            let body = serde_json::Value::Object(std::mem::take(&mut json)).to_string();
            parts.push(format!("-d {}", quoted(&body)));
        }
        (Method::Post, _) if parts.is_empty() => out.push_str(" \\\n  -X POST"),
        _ => {}
    }
    for part in parts {
        out.push_str(" \\\n  ");
        out.push_str(&part);
    }
    if matches!(source.answer, Answer::Binary(_)) {
        out.push_str(" \\\n  -o answer");
    }
    out
}

/// A value as form fields with brackets.
fn flatten(name: &str, value: &serde_json::Value, parts: &mut Vec<String>) {
    match value {
        serde_json::Value::Object(map) => map
            .iter()
            .for_each(|(key, value)| flatten(&format!("{name}[{key}]"), value, parts)),
        serde_json::Value::Array(items) => {
            items
                .iter()
                .enumerate()
                .for_each(|(i, item)| flatten(&format!("{name}[{i}]"), item, parts));
        }
        value => parts.push(format!(
            "-d {}",
            quoted(&format!("{name}={}", plain(value)))
        )),
    }
}

fn plain(value: &serde_json::Value) -> String {
    value
        .as_str()
        .map_or_else(|| value.to_string(), str::to_owned)
}

/// A word for the shell.
fn quoted(text: &str) -> String {
    if text
        .chars()
        .all(|c| c.is_ascii_alphanumeric() || "=_-.:/@".contains(c))
    {
        text.to_owned()
    } else {
        format!("'{}'", text.replace('\'', "'\\''"))
    }
}

/// A value for a parameter, as it would travel.
fn example(krate: &Crate, ty: &RustType, name: &str, depth: usize) -> serde_json::Value {
    match ty {
        RustType::Bool => true.into(),
        RustType::I64 => 1.into(),
        RustType::F64 => 1.5.into(),
        RustType::Int64 => "1".into(),
        RustType::Timestamp => 1_700_000_000.into(),
        RustType::DateTime => "2026-01-31T12:00:00Z".into(),
        RustType::Currency => "usd".into(),
        RustType::Decimal => "12.5".into(),
        RustType::Upload
        | RustType::Bytes
        | RustType::Id(_)
        | RustType::Text
        | RustType::Json
        | RustType::Expandable { .. } => format!("{name}_123").into(),
        RustType::Empty => "".into(),
        RustType::List(inner) => vec![example(krate, inner, name, depth)].into(),
        RustType::Map(inner) => {
            serde_json::json!({ "key": example(krate, inner, name, depth) })
        }
        RustType::Clearable(inner)
        | RustType::Option(inner)
        | RustType::Boxed(inner)
        | RustType::Page(_, inner) => example(krate, inner, name, depth),
        RustType::Item(id) => match &krate[*id].kind {
            ItemKind::Enum(values) => values.first().map_or("", |v| v.wire.as_str()).into(),
            ItemKind::Union(union) => match union.arms.first() {
                Some(arm) => match &arm.rule {
                    Rule::Text(text) => text.clone().into(),
                    _ => example(krate, &arm.ty, name, depth),
                },
                None => serde_json::Value::Null,
            },
            ItemKind::Record(_) | ItemKind::Params(_) if depth == 0 => serde_json::json!({}),
            ItemKind::Record(record) | ItemKind::Params(record) => record
                .members
                .iter()
                .filter(|m| m.required)
                .map(|m| (m.wire.clone(), example(krate, &m.ty, &m.wire, depth - 1)))
                .collect::<serde_json::Map<_, _>>()
                .into(),
            ItemKind::Alias(id) => example(krate, &RustType::Item(*id), name, depth),
        },
    }
}
