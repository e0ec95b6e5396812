//! What each operation is, for people and programs: the data behind `cargo xtask operations` and `explain`.

use serde::Serialize;

use crate::emit::Context;
use crate::ir::{Body, Field, Place, Response};

/// One operation, as users of the crate meet it.
#[derive(Debug, Clone, PartialEq, Eq, Serialize)]
pub struct Operation {
    /// The contract's id.
    pub id: String,
    /// The method.
    pub method: &'static str,
    /// The path, with its parameters in braces.
    pub path: String,
    /// Its name in dots: `invoices.attach_payment`.
    pub accessor: String,
    /// The request's type: `stripe_client::invoices::AttachPayment`.
    pub request: String,
    /// The answer's type: `stripe_client::invoices::Invoice`.
    pub response: String,
    /// The cargo features that have it.
    pub features: Vec<String>,
    /// The contract's one-line summary.
    pub summary: Option<String>,
    /// Whether the contract says not to use it any more.
    pub deprecated: bool,
    /// The parameters, required ones and the path's first.
    pub parameters: Vec<Parameter>,
    /// A Rust expression that makes the request, with what is required.
    pub snippet: String,
    /// The same call with curl.
    pub curl: String,
}

/// One parameter of an operation.
#[derive(Debug, Clone, PartialEq, Eq, Serialize)]
pub struct Parameter {
    /// The name on the wire.
    pub name: String,
    /// Where it travels: `path`, `query` or `body`.
    pub place: &'static str,
    /// Whether it must be there.
    pub required: bool,
    /// The Rust type.
    #[serde(rename = "type")]
    pub ty: String,
    /// What else is known of it.
    pub about: String,
}

/// Describes every operation, in the contract's order.
pub(crate) fn operations(context: &Context<'_>) -> Vec<Operation> {
    (0..context.api.operations.len())
        .map(|index| operation(context, index))
        .collect()
}

fn operation(context: &Context<'_>, index: usize) -> Operation {
    let source = &context.api.operations[index];
    let accessor = &context.names.accessors[index];
    let mut request = vec!["stripe_client".to_owned()];
    request.extend(accessor.modules().iter().cloned());
    request.push(accessor.request.clone());
    Operation {
        id: source.id.clone(),
        method: source.method.as_str(),
        path: source.path.clone(),
        accessor: accessor.dotted(),
        request: request.join("::"),
        response: context.response_text(index),
        features: vec![context.feature(index).to_owned()],
        summary: source.summary.clone(),
        deprecated: source.deprecated,
        parameters: source
            .parameters
            .iter()
            .map(|p| parameter(context, index, p))
            .collect(),
        snippet: context.snippet_text(index),
        curl: curl(context, index),
    }
}

fn parameter(context: &Context<'_>, index: usize, field: &Field) -> Parameter {
    Parameter {
        name: field.name.clone(),
        place: match field.place {
            Place::Path => "path",
            Place::Query => "query",
            Place::Body => "body",
        },
        required: field.required,
        ty: context.parameter_text(index, field),
        about: context.parameter_about(field),
    }
}

/// The call with curl, with what is required.
fn curl(context: &Context<'_>, index: usize) -> String {
    let source = &context.api.operations[index];
    let server = source.server.as_deref().unwrap_or("https://api.stripe.com");
    let mut path = source.path.clone();
    let mut parts = Vec::new();
    let mut json = serde_json::Map::new();
    for field in source.parameters.iter().filter(|p| p.required) {
        let value = context.example_json(&field.ty, field);
        if field.place == Place::Path {
            path = path.replace(&format!("{{{}}}", field.name), &plain(&value));
        } else if source.body == Body::Json {
            json.insert(field.name.clone(), value);
        } else if source.body == Body::Multipart {
            let is_file = field.ty == crate::ir::Ty::Binary;
            parts.push(format!(
                "-F {}={}",
                field.name,
                if is_file {
                    "@file.txt".to_owned()
                } else {
                    plain(&value)
                }
            ));
        } else {
            flatten(&field.name, &value, &mut parts);
        }
    }
    let mut out = format!(
        "curl {server}{path} \\\n  -u \"$STRIPE_KEY:\" \\\n  -H \"Stripe-Version: {}\"",
        context.api.version
    );
    if source.method == crate::ir::Method::Put {
        out.push_str(" \\\n  -X PUT");
    }
    match (source.method, source.body) {
        (crate::ir::Method::Delete, _) => out.push_str(" \\\n  -X DELETE"),
        (crate::ir::Method::Get, _) if !parts.is_empty() => out.push_str(" \\\n  -G"),
        (crate::ir::Method::Post | crate::ir::Method::Put, Body::Json) => {
            out.push_str(" \\\n  -H \"Content-Type: application/json\"");
            let body = serde_json::Value::Object(std::mem::take(&mut json)).to_string();
            parts.push(format!("-d {}", quoted(&body)));
        }
        (crate::ir::Method::Post, _) if parts.is_empty() => out.push_str(" \\\n  -X POST"),
        _ => {}
    }
    for part in parts {
        out.push_str(" \\\n  ");
        out.push_str(&part);
    }
    if matches!(source.response, Response::Binary(_)) {
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
