//! Schemas.

use serde_json::{Map, Value};

use crate::source::Diagnostics;
use crate::spec::grammar::{self, Kind};
use crate::spec::keywords::{CHOICES, TYPES, types_of};

pub(super) fn amend(document: &mut Value, warnings: &mut Diagnostics) -> bool {
    let mut changed = false;
    grammar::each_mut(document, Kind::Schema, &mut |schema, place| {
        changed |= give_type(schema, place, warnings);
    });
    changed
}

/// A schema that doesn't say its type has the one that its keywords belong to. Keywords of several types say nothing: it
/// is any value.
fn give_type(schema: &mut Map<String, Value>, place: &str, warnings: &mut Diagnostics) -> bool {
    if CHOICES.iter().any(|head| schema.contains_key(*head)) || schema.contains_key("$ref") {
        return false;
    }
    let spoken: Vec<String> = schema
        .keys()
        .filter(|keyword| types_of(keyword).next().is_some())
        .cloned()
        .collect();
    if spoken.is_empty() {
        return false;
    }
    let meant = TYPES.iter().map(|(name, _)| *name).find(|name| {
        spoken
            .iter()
            .all(|keyword| types_of(keyword).any(|n| n == *name))
            && allows(schema, name)
    });
    if let Some(name) = meant {
        schema.insert("type".to_owned(), name.into());
        return true;
    }
    for keyword in &spoken {
        schema.shift_remove(keyword);
    }
    let listed: Vec<String> = spoken
        .iter()
        .map(|keyword| format!("`{keyword}`"))
        .collect();
    warnings.push(
        place,
        format!(
            "this is any value: {} belong to no one type",
            listed.join(", ")
        ),
        "give the schema its type",
    );
    true
}

/// Whether what a schema says of its values can be said of values of this type.
fn allows(schema: &Map<String, Value>, name: &str) -> bool {
    const NUMERIC: [&str; 5] = ["unix-time", "int32", "int64", "float", "double"];
    let values = schema.get("enum").and_then(Value::as_array);
    let all = |is: fn(&Value) -> bool| values.is_none_or(|values| values.iter().all(is));
    let format = schema.get("format").and_then(Value::as_str);
    let whole = |key| schema.get(key).is_none_or(|bound: &Value| bound.is_i64());
    match name {
        "string" => all(Value::is_string) && format.is_none_or(|f| !NUMERIC.contains(&f)),
        "integer" => {
            all(Value::is_i64)
                && format.is_none_or(|f| NUMERIC[..3].contains(&f))
                && ["minimum", "maximum", "multipleOf"].into_iter().all(whole)
        }
        "number" => all(Value::is_number) && format.is_none_or(|f| NUMERIC[3..].contains(&f)),
        "boolean" => all(Value::is_boolean),
        _ => true,
    }
}
