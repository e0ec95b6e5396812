//! The contract snapshot: the document's facts without its prose, in a fixed order.
//!
//! Every object's keys are sorted and every list keeps its order. Stripe's document sorts its paths, schemas,
//! properties and required fields already, so nothing that a reader sees moves, and a key order that upstream changes
//! one day does not show as a change of the contract. Lists stay: the order of parameters and enum values is the
//! document's own.

use serde_json::{Map, Value};

use super::grammar::{Form, Kind, Rule};
use super::layout;

/// The snapshot's text.
pub(super) fn text(document: &Value) -> Result<String, serde_json::Error> {
    layout::text(&strip(document, Kind::Document))
}

/// A copy without prose.
fn strip(value: &Value, kind: Kind) -> Value {
    let Value::Object(map) = value else {
        return sorted(value);
    };
    let entries = map.iter().filter_map(|(name, value)| {
        let kept = match kind.key(name) {
            Some(key) => match key.rule {
                Rule::Prose => return None,
                Rule::RequiredProse => Value::String(String::new()),
                Rule::Title if !is_word(value) => return None,
                Rule::Title => value.clone(),
                Rule::Fact | Rule::Required | Rule::Unsupported(_) => form(value, key.form),
            },
            None => sorted(value),
        };
        Some((name, kept))
    });
    object(entries)
}

/// Whether a title is a name of one word, as `payment_method_param`.
fn is_word(title: &Value) -> bool {
    title.as_str().is_some_and(|title| {
        let plain = |c: char| c.is_ascii_alphanumeric() || "_.-".contains(c);
        !title.is_empty() && title.chars().all(plain)
    })
}

fn form(value: &Value, form: Form) -> Value {
    match (form, value) {
        (Form::One(kind), _) => strip(value, kind),
        (Form::SchemaOrFlag, _) => strip(value, Kind::Schema),
        (Form::List(kind), Value::Array(items)) => {
            items.iter().map(|item| strip(item, kind)).collect()
        }
        (Form::Map(kind) | Form::Extensible(kind), Value::Object(map)) => {
            object(map.iter().map(|(name, item)| (name, strip(item, kind))))
        }
        // Enum values and defaults are data: nothing in them is prose.
        (Form::Values | Form::Any, _) => value.clone(),
        _ => sorted(value),
    }
}

/// Extensions. They hold facts as far as known, but a description in one would be prose all the same.
fn sorted(value: &Value) -> Value {
    match value {
        Value::Object(map) => object(
            map.iter()
                .filter(|(name, value)| {
                    !(matches!(name.as_str(), "description" | "title") && value.is_string())
                })
                .map(|(name, value)| (name, sorted(value))),
        ),
        Value::Array(items) => items.iter().map(sorted).collect(),
        other => other.clone(),
    }
}

fn object<'k>(entries: impl Iterator<Item = (&'k String, Value)>) -> Value {
    let mut entries: Vec<(&String, Value)> = entries.collect();
    entries.sort_unstable_by_key(|(name, _)| *name);
    let map: Map<String, Value> = entries
        .into_iter()
        .map(|(name, value)| (name.clone(), value))
        .collect();
    Value::Object(map)
}

#[cfg(test)]
mod tests {
    use serde_json::json;

    use super::*;

    #[test]
    fn prose_goes_and_facts_stay() {
        let document = json!({
            "paths": {"/v1/b": {"get": {
                "summary": "List b", "description": "prose", "operationId": "GetB",
                "responses": {"200": {"description": "prose", "content": {"application/json": {
                    "schema": {"$ref": "#/components/schemas/b"}, "example": {"description": "prose"}}}}}}}},
            "openapi": "3.0.0",
            "info": {"title": "T", "version": "1", "description": "prose", "contact": {"name": "prose"}},
            "components": {"schemas": {"b": {
                "type": "object", "title": "prose of words", "externalDocs": {"url": "prose"},
                "properties": {
                    "title": {"type": "string", "description": "prose"},
                    "description": {"type": "string", "enum": ["description", "title"], "example": "prose"},
                    "example": {"type": "object", "properties": {"description": {"type": "string", "title": "kept_title"}}}
                },
                "x-kept": {"b": [{"description": "prose", "a": 1}], "a": 1}}}}
        });
        let text = text(&document).unwrap();
        assert!(!text.contains("prose"), "{text}");
        let kept: Value = serde_json::from_str(&text).unwrap();
        assert_eq!(
            kept,
            json!({
                "components": {"schemas": {"b": {
                    "properties": {
                        "description": {"enum": ["description", "title"], "type": "string"},
                        "example": {"properties": {"description": {"title": "kept_title", "type": "string"}}, "type": "object"},
                        "title": {"type": "string"}
                    },
                    "type": "object",
                    "x-kept": {"a": 1, "b": [{"a": 1}]}}}},
                "info": {"title": "T", "version": "1"},
                "openapi": "3.0.0",
                "paths": {"/v1/b": {"get": {
                    "operationId": "GetB",
                    "responses": {"200": {"content": {"application/json": {
                        "schema": {"$ref": "#/components/schemas/b"}}}, "description": ""}},
                    "summary": "List b"}}}
            })
        );
    }
}
