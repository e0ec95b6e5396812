//! Schemas.

use std::collections::HashSet;

use serde_json::{Map, Value};

use super::{Checker, listing};
use crate::source::kind;
use crate::spec::keywords::{TYPES, types_of};

impl Checker<'_> {
    pub(super) fn schema(&mut self, schema: &Value) {
        let Value::Object(schema) = schema else {
            return;
        };
        if let Some(target) = schema.get("$ref") {
            return self.reference(schema, target);
        }
        self.kind(schema);
        self.enumeration(schema);
        self.required(schema);
        for list in ["anyOf", "oneOf"] {
            self.arms(schema, list);
        }
        if let Some(Value::Object(properties)) = schema.get("properties") {
            self.inside("properties", |this| {
                for (name, property) in properties {
                    this.inside(name, |this| this.schema(property));
                }
            });
        }
        for inner in ["items", "additionalProperties", "x-expansionResources"] {
            if let Some(value) = schema.get(inner) {
                self.inside(inner, |this| this.schema(value));
            }
        }
    }

    /// A schema is one type or one choice, with the keywords of its type. openapiv3 turns any mixture into an untyped
    /// schema in silence.
    fn kind(&mut self, schema: &Map<String, Value>) {
        let heads: Vec<&str> = ["type", "anyOf", "oneOf"]
            .into_iter()
            .filter(|head| schema.contains_key(*head))
            .collect();
        let own: &[&str] = match (heads.as_slice(), schema.get("type")) {
            (["type"], Some(Value::String(name))) => {
                match TYPES.iter().find(|(known, _)| known == name) {
                    Some((_, own)) => own,
                    None => return self.unknown_type(name),
                }
            }
            ([] | ["anyOf"] | ["oneOf"], _) => &[],
            (["type"], _) => return,
            _ => {
                return self.error(
                    format!("a schema is one of {}, not several at once", listing(heads)),
                    "move the type into the arms of the choice",
                );
            }
        };
        for keyword in schema
            .keys()
            .filter(|keyword| !own.contains(&keyword.as_str()))
        {
            let fits: Vec<&str> = types_of(keyword).collect();
            if fits.is_empty() {
                continue;
            }
            let subject = match (heads.first(), schema.get("type").and_then(Value::as_str)) {
                (Some(_), Some(name)) => format!("a schema of type `{name}`"),
                (Some(head), None) => format!("a schema with `{head}`"),
                (None, _) => "a schema without a type".to_owned(),
            };
            self.error_at(
                keyword,
                format!("`{keyword}` says nothing about {subject}"),
                format!(
                    "remove it, or give the type that it belongs to: {}",
                    listing(fits)
                ),
            );
        }
    }

    fn unknown_type(&mut self, name: &str) {
        let help = match name {
            "null" => "write `\"nullable\": true` beside the real type: `null` is a type in OpenAPI 3.1 alone".to_owned(),
            "file" => "write `\"type\": \"string\", \"format\": \"binary\"`: `file` is from Swagger 2.0".to_owned(),
            _ => format!("the types are {}", listing(TYPES.iter().map(|(name, _)| *name))),
        };
        self.error_at(
            "type",
            format!("OpenAPI 3.0 has no type `{}`", name.escape_debug()),
            help,
        );
    }

    fn enumeration(&mut self, schema: &Map<String, Value>) {
        let Some(Value::Array(values)) = schema.get("enum") else {
            return;
        };
        if values.is_empty() {
            return self.error_at(
                "enum",
                "an enum without values",
                "list the values, or remove `enum`",
            );
        }
        let wanted = schema.get("type").and_then(Value::as_str);
        let fits = |value: &Value| match wanted {
            Some("string") => value.is_string(),
            Some("integer") => value.is_i64(),
            Some("number") => value.is_number(),
            Some("boolean") => value.is_boolean(),
            _ => true,
        };
        let mut seen: HashSet<&Value> = HashSet::with_capacity(values.len());
        self.inside("enum", |this| {
            for (index, value) in values.iter().enumerate() {
                if fits(value) && seen.insert(value) {
                    continue;
                }
                let index = index.to_string();
                if !fits(value) {
                    this.error_at(
                        &index,
                        format!(
                            "an enum of type `{}` holds {}: {value}",
                            wanted.unwrap_or_default(),
                            kind(value)
                        ),
                        "make all values of one type; for null write `\"nullable\": true` beside the enum",
                    );
                } else {
                    this.error_at(&index, format!("the enum value {value} is there twice"), "remove one of the two");
                }
            }
        });
    }

    fn required(&mut self, schema: &Map<String, Value>) {
        let Some(Value::Array(required)) = schema.get("required") else {
            return;
        };
        let properties = schema.get("properties").and_then(Value::as_object);
        let mut seen = HashSet::new();
        self.inside("required", |this| {
            for (index, name) in required.iter().enumerate() {
                let Value::String(name) = name else {
                    continue;
                };
                let known = properties.is_some_and(|properties| properties.contains_key(name));
                let new = seen.insert(name);
                if !known {
                    this.error_at(
                        &index.to_string(),
                        format!(
                            "`{}` is required and not among the properties",
                            name.escape_debug()
                        ),
                        "add the property, or take the name off the list",
                    );
                }
                if !new {
                    this.error_at(
                        &index.to_string(),
                        format!("`{}` is listed twice as required", name.escape_debug()),
                        "remove one of the two",
                    );
                }
            }
        });
    }

    fn arms(&mut self, schema: &Map<String, Value>, list: &str) {
        let Some(Value::Array(arms)) = schema.get(list) else {
            return;
        };
        if arms.is_empty() {
            return self.error_at(
                list,
                format!("`{list}` has nothing to choose from"),
                "list the schemas to choose from",
            );
        }
        self.inside(list, |this| {
            for (index, arm) in arms.iter().enumerate() {
                this.inside(&index.to_string(), |this| this.schema(arm));
            }
        });
    }
}
