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
    // GET and DELETE have no body.
    let in_query = match operation.body {
        Body::Query => merged(part(Place::Query), part(Place::Body)),
        _ => part(Place::Query),
    };
    says(query, &in_query, false).map_err(|error| format!("query: {error}"))?;
    let mut in_body = match operation.body {
        Body::Query => Value::Object(Map::new()),
        _ => part(Place::Body),
    };
    let body = std::str::from_utf8(&preview.body).map_err(|error| error.to_string())?;
    match operation.body {
        Body::Json => {
            for map in &written.empty_maps {
                remove(&mut in_body, map);
            }
            let found: Value = serde_json::from_str(body).map_err(|error| error.to_string())?;
            match found == in_body {
                true => Ok(()),
                false => Err(format!("the body is {found}")),
            }
        }
        _ => says(body, &in_body, true).map_err(|error| format!("body: {error}")),
    }
}

fn merged(one: Value, other: Value) -> Value {
    let objects = [one, other].into_iter().filter_map(|json| match json {
        Value::Object(fields) => Some(fields),
        _ => None,
    });
    Value::Object(objects.flatten().collect())
}

/// Removes what stands at a place.
fn remove(json: &mut Value, keys: &[String]) {
    match (json, keys) {
        (Value::Object(fields), [last]) => drop(fields.remove(last)),
        (Value::Object(fields), [first, rest @ ..]) => {
            if let Some(inner) = fields.get_mut(first) {
                remove(inner, rest);
            }
        }
        (Value::Array(items), [first, rest @ ..]) => {
            if let Some(inner) = first
                .parse()
                .ok()
                .and_then(|index: usize| items.get_mut(index))
            {
                remove(inner, rest);
            }
        }
        _ => {}
    }
}
