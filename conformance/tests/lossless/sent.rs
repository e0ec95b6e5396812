//! A request as it is sent, compared with what its JSON says.

use codegen::ir::{Body, Operation, Place};
use serde_json::{Map, Value};
use stripe_client::client::Preview;

use super::form::{decode, says};
use super::write::Written;

/// Whether a request's path, query and body say what its JSON says.
pub fn sent(operation: &Operation, preview: &Preview, written: &Written) -> Result<(), String> {
    let (address, query) = match preview.url.split_once('?') {
        Some((address, query)) => (address, query),
        None => (preview.url.as_str(), ""),
    };
    let (host, path) = address
        .strip_prefix("https://")
        .and_then(|rest| rest.split_once('/'))
        .ok_or("no address")?;
    let server = operation
        .server
        .as_deref()
        .unwrap_or("https://api.stripe.com");
    if server.trim_end_matches('/') != format!("https://{host}") {
        return Err(format!("sent to {host}"));
    }
    let template = operation.path.trim_start_matches('/');
    if template.split('/').count() != path.split('/').count() {
        return Err(format!("the path is {path}"));
    }
    for (own, template) in path.split('/').zip(template.split('/')) {
        let expected = match template.strip_prefix('{').and_then(|t| t.strip_suffix('}')) {
            Some(name) => written.json[name].as_str().unwrap_or_default(),
            None => template,
        };
        if decode(own)? != expected {
            return Err(format!("the path is {path}"));
        }
    }
    let part = |place: Place| -> Value {
        let in_place = |name: &str| {
            let field = operation.parameters.iter().find(|field| field.name == name);
            field.is_some_and(|field| field.place == place)
        };
        let all = written.json.as_object().into_iter().flatten();
        let part: Map<String, Value> = all
            .filter(|(name, _)| in_place(name))
            .map(|(name, value)| (name.clone(), value.clone()))
            .collect();
        Value::Object(part)
    };
    let cleared = |json: &Value| -> Vec<Vec<String>> {
        let here = written.cleared.iter();
        here.filter(|key| json.get(&key[0]).is_some())
            .cloned()
            .collect()
    };
    let in_query = part(Place::Query);
    says(query, &in_query, &cleared(&in_query)).map_err(|error| format!("query: {error}"))?;
    let in_body = part(Place::Body);
    let body = std::str::from_utf8(&preview.body).map_err(|error| error.to_string())?;
    match operation.body {
        Body::Json => {
            let found: Value = serde_json::from_str(body).map_err(|error| error.to_string())?;
            match found == in_body {
                true => Ok(()),
                false => Err(format!("the body is {found}")),
            }
        }
        _ => says(body, &in_body, &cleared(&in_body)).map_err(|error| format!("body: {error}")),
    }
}
