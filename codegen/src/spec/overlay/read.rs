//! Reading the overlay's sections.

use std::collections::BTreeMap;
use std::sync::Arc;

use serde_json::Value;

use super::entries::{Entry, Patterns, Section};
use crate::source::{Diagnostics, Source, kind, pointer, read};

const SECTIONS: [&str; 10] = [
    "operations",
    "arguments",
    "types",
    "concepts",
    "variants",
    "sensitive",
    "plain",
    "webhooks",
    "event_objects",
    "fields",
];

pub(super) struct Reader {
    pub(super) diagnostics: Diagnostics,
    value: Value,
}

impl Reader {
    pub(super) fn new(source: &Arc<Source>) -> Result<Self, Diagnostics> {
        Ok(Self {
            value: read::value(source)?,
            diagnostics: Diagnostics::new(source),
        })
    }

    pub(super) fn section(&mut self, name: &'static str) -> Section {
        let mut entries = BTreeMap::new();
        match self.value.get_mut(name).map(Value::take) {
            None | Some(Value::Null) => {}
            Some(Value::Object(map)) => {
                for (key, value) in map {
                    match value {
                        Value::String(value) => {
                            entries.insert(key, Entry::new(value));
                        }
                        other => self.diagnostics.push(
                            pointer::child(&format!("/{name}"), &key),
                            format!("`{name}` maps text to text, and this is {}", kind(&other)),
                            "give a name; put it in quotes if YAML reads it as something else",
                        ),
                    }
                }
            }
            Some(other) => self.diagnostics.push(
                format!("/{name}"),
                format!(
                    "`{name}` is an object of text to text, and this is {}",
                    kind(&other)
                ),
                "write one `key: name` a line",
            ),
        }
        Section { name, entries }
    }

    pub(super) fn patterns(&mut self, name: &'static str) -> Patterns {
        let mut entries = Vec::new();
        match self.value.get_mut(name).map(Value::take) {
            None | Some(Value::Null) => {}
            Some(Value::Array(list)) => {
                for (index, item) in list.into_iter().enumerate() {
                    match item {
                        Value::String(text) if !text.trim_matches('*').is_empty() => {
                            entries.push(Entry::new(text));
                        }
                        other => self.diagnostics.push(
                            format!("/{name}/{index}"),
                            format!("a field's name is text, and this is {other}"),
                            "give a field name such as `client_secret`, or a pattern such as `*_secret`",
                        ),
                    }
                }
            }
            Some(other) => self.diagnostics.push(
                format!("/{name}"),
                format!(
                    "`{name}` is a list of field names, and this is {}",
                    kind(&other)
                ),
                "write one `- name` a line",
            ),
        }
        Patterns::new(name, entries)
    }

    pub(super) fn finish(mut self) -> Result<(), Diagnostics> {
        match &self.value {
            Value::Object(map) => {
                for key in map.keys().filter(|key| !SECTIONS.contains(&key.as_str())) {
                    self.diagnostics.push(
                        pointer::child("", key),
                        format!("`{key}` is not a section of the overlay"),
                        format!("the sections are {}", SECTIONS.join(", ")),
                    );
                }
            }
            Value::Null => {}
            other => self.diagnostics.push(
                "",
                format!("the overlay is an object, and this is {}", kind(other)),
                format!("its sections are {}", SECTIONS.join(", ")),
            ),
        }
        self.diagnostics.into_result()
    }
}
