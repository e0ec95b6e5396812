//! Whose a change is: upstream's, or ours.
//!
//! The two documents are compared at the places of what changed, as JSON and without anything that the generator made of
//! them: if they say the same there, the change is of our own making.

use serde_json::{Map, Value};

use super::{Change, Subject};
use crate::naming::lock::{NamesLock, OperationNames, place_steps};

/// The two sides of an update, as the contract has them and as it is named.
pub struct Sides<'s> {
    /// The documents, before and after.
    pub documents: [&'s Value; 2],
    /// Their names.
    pub names: [&'s NamesLock; 2],
}

/// Whether the documents differ where a change is.
#[must_use]
pub fn is_upstreams(change: &Change, sides: &Sides<'_>) -> bool {
    let places: Vec<String> = sides
        .names
        .iter()
        .flat_map(|names| places(change, names))
        .collect();
    let differ = |place: &String| {
        let [before, after] = sides.documents.map(|document| said(document, place));
        before != after
    };
    // What no side has a place for can't be looked at.
    places.is_empty() || places.iter().any(differ) || elsewhere_differs(change, sides, &places)
}

/// What stands elsewhere than its type: an arm is a component, and the values of events are where an endpoint asks for
/// them.
fn elsewhere_differs(change: &Change, sides: &Sides<'_>, places: &[String]) -> bool {
    let steps = places
        .iter()
        .filter_map(|place| place_steps(place)?.1.pop());
    let mut wires = steps.collect::<Vec<_>>();
    wires.dedup();
    wires.iter().any(|wire| match change.subject {
        Subject::Arm => {
            let components = sides.documents.map(|document| component(document, wire));
            components[0] != components[1]
        }
        Subject::Value => {
            let [before, after] = sides
                .documents
                .map(|document| times_allowed(document, wire));
            before != after
        }
        // An id of what is no more is a text.
        Subject::Parameter => {
            let items = sides.names[0].items.values().map(|item| &item.references);
            let operations = sides.names[0]
                .operations
                .values()
                .map(|operation| &operation.references);
            let mut referred = items
                .chain(operations)
                .filter_map(|references| references.get(wire));
            referred.any(|schema| {
                let there = sides
                    .documents
                    .map(|document| component(document, schema).is_some());
                there == [true, false] && change.reason.ends_with('`')
            })
        }
        _ => false,
    })
}

fn component<'d>(document: &'d Value, name: &str) -> Option<&'d Value> {
    document.get("components")?.get("schemas")?.get(name)
}

/// How many enumerations of a document have a value.
fn times_allowed(document: &Value, value: &str) -> usize {
    let inner: usize = match document {
        Value::Object(map) => map.values().map(|inner| times_allowed(inner, value)).sum(),
        Value::Array(items) => items.iter().map(|inner| times_allowed(inner, value)).sum(),
        _ => 0,
    };
    let values = document.get("enum").and_then(Value::as_array);
    inner
        + usize::from(values.is_some_and(|values| values.iter().any(|v| v.as_str() == Some(value))))
}

/// The places of what a change is about, with the member's name on the wire as the last step.
fn places(change: &Change, names: &NamesLock) -> Vec<String> {
    let (path, argument) = match change
        .path
        .strip_suffix(')')
        .and_then(|path| path.rsplit_once('('))
    {
        Some((path, argument)) => (path, Some(argument)),
        None => (change.path.as_str(), None),
    };
    let path = path
        .strip_suffix("::new")
        .filter(|_| argument.is_some())
        .unwrap_or(path);
    let mut holder = path;
    let mut member = None;
    loop {
        if let Some((places, members)) = find(names, holder) {
            let wire = argument.map(str::to_owned).or_else(|| {
                let member: &str = member?;
                let plain = member.strip_prefix("clear_").unwrap_or(member);
                let known = members
                    .iter()
                    .find(|(_, rust)| *rust == member || rust.trim_start_matches("r#") == plain);
                Some(known.map_or_else(|| member.to_owned(), |(wire, _)| wire.clone()))
            });
            let step = wire.map(|wire| format!("/{}", crate::source::pointer::escape(&wire)));
            let step = step.unwrap_or_default();
            return places
                .into_iter()
                .map(|place| format!("{place}{step}"))
                .collect();
        }
        match holder.rsplit_once("::") {
            Some((rest, last)) if member.is_none() => (holder, member) = (rest, Some(last)),
            _ => return Vec::new(),
        }
    }
}

type Members<'l> = &'l std::collections::BTreeMap<String, String>;

/// What has a Rust path: its places, and its members' names.
fn find<'l>(names: &'l NamesLock, path: &str) -> Option<(Vec<String>, Members<'l>)> {
    let item = names
        .items
        .iter()
        .find(|(known, _)| known.to_string() == path);
    if let Some((_, item)) = item {
        let target = item
            .target
            .as_ref()
            .and_then(|target| names.items.get(target));
        return Some((item.places.clone(), &target.unwrap_or(item).members));
    }
    let is = |operation: &OperationNames| {
        let function = operation.accessor.replace('.', "::");
        let module = function.rsplit_once("::").map_or("", |(module, _)| module);
        function == path.replace("r#", "") || format!("{module}::{}", operation.request) == path
    };
    let (id, operation) = names
        .operations
        .iter()
        .find(|(_, operation)| is(operation))?;
    Some((
        vec![format!("request {id}"), format!("response {id}")],
        &operation.members,
    ))
}

/// What a document says at a place, in one text; nothing if it has no such place.
fn said(document: &Value, place: &str) -> Vec<String> {
    let Some((kind, steps)) = place_steps(place) else {
        return Vec::new();
    };
    let Some((owner, steps)) = steps.split_first() else {
        return Vec::new();
    };
    let mut nodes: Vec<Value> = match kind {
        "schema" => component(document, owner).cloned().into_iter().collect(),
        _ => operation(document, owner)
            .map(|(at, operation)| sent_or_answered(kind, at, operation))
            .unwrap_or_default(),
    };
    let Some((last, inner)) = steps.split_last() else {
        return nodes.iter().map(ToString::to_string).collect();
    };
    for step in inner {
        nodes = nodes
            .iter()
            .flat_map(|node| members(node, step))
            .map(|(schema, _)| schema)
            .collect();
    }
    let found = nodes.iter().flat_map(|node| members(node, last));
    found
        .map(|(schema, required)| format!("{required} {schema}"))
        .collect()
}

fn operation<'d>(document: &'d Value, id: &str) -> Option<(String, &'d Value)> {
    let paths = document.get("paths")?.as_object()?;
    paths.iter().find_map(|(path, item)| {
        let mut methods = item.as_object()?.iter();
        let found = methods.find(|(_, operation)| {
            operation.get("operationId").and_then(Value::as_str) == Some(id)
        });
        found.map(|(method, operation)| (format!("{method} {path}"), operation))
    })
}

/// An operation as an object of its parameters, or its answer.
fn sent_or_answered(kind: &str, at: String, operation: &Value) -> Vec<Value> {
    let content = |holder: Option<&Value>| -> Vec<Value> {
        let media = holder
            .and_then(|holder| holder.get("content"))
            .and_then(Value::as_object);
        media
            .into_iter()
            .flat_map(Map::values)
            .filter_map(|media| media.get("schema").cloned())
            .collect()
    };
    if kind == "response" {
        return content(operation.pointer("/responses/200"));
    }
    let mut sent = Map::new();
    let mut required = Vec::new();
    for parameter in operation
        .get("parameters")
        .and_then(Value::as_array)
        .into_iter()
        .flatten()
    {
        if let (Some(name), Some(schema)) = (
            parameter.get("name").and_then(Value::as_str),
            parameter.get("schema"),
        ) {
            sent.insert(name.to_owned(), schema.clone());
            if parameter.get("required") == Some(&Value::Bool(true)) {
                required.push(Value::from(name));
            }
        }
    }
    let mut out = content(operation.get("requestBody"));
    out.push(serde_json::json!({"type": "object", "properties": sent, "required": required, "x-at": at, "x-body": out.len()}));
    out
}

/// The schemas of a member, through lists, maps and alternatives, each with whether it must be there.
fn members(schema: &Value, step: &str) -> Vec<(Value, bool)> {
    let name = step.strip_suffix(crate::ir::ELEMENT).unwrap_or(step);
    let mut found = Vec::new();
    let mut waiting = vec![schema];
    while let Some(schema) = waiting.pop() {
        if let Some(member) = schema
            .get("properties")
            .and_then(|properties| properties.get(name))
        {
            let required = schema.get("required").and_then(Value::as_array);
            let required =
                required.is_some_and(|names| names.iter().any(|n| n.as_str() == Some(name)));
            found.push((member.clone(), required));
        }
        waiting.extend(schema.get("items"));
        waiting.extend(
            schema
                .get("additionalProperties")
                .filter(|inner| inner.is_object()),
        );
        waiting.extend(
            schema
                .get("anyOf")
                .and_then(Value::as_array)
                .into_iter()
                .flatten(),
        );
    }
    if found.is_empty() {
        // A step that no field is called by: the same place.
        found.push((schema.clone(), false));
    }
    found
}
