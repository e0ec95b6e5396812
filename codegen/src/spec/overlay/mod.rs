//! `spec/overlay.yaml`: our own words on the contract.
//!
//! Every entry remembers whether something used it. An entry that nothing uses is an error: it names what the contract
//! no longer has, or is misspelt.

use std::collections::BTreeMap;
use std::sync::Arc;
use std::sync::atomic::{AtomicBool, Ordering};

use serde_json::Value;

use crate::source::{Diagnostics, Format, Source, kind, pointer, read};

/// What we say about the contract.
#[derive(Debug)]
pub struct Overlay {
    /// Operation id -> accessor, such as `invoices.void_invoice`.
    pub operations: Section,
    /// Component schema name or JSON pointer of an inline schema -> Rust type name.
    pub types: Section,
    /// Operation id -> its required parameters, in the order in which its function takes them.
    pub arguments: Section,
    /// JSON pointer of an inline schema -> Rust type name of what is one type wherever it stands.
    pub concepts: Section,
    /// Enum value -> Rust variant name.
    pub variants: Section,
    /// What webhooks deliver -> where the contract has it.
    pub webhooks: Section,
    /// Event -> the `object` of what it is about, where its name says something else; `any` where it may be anything.
    pub event_objects: Section,
    /// `component.field` -> what it holds, of fields that Stripe sends otherwise than the contract says.
    pub fields: Section,
    /// Fields whose values must not be printed.
    sensitive: Patterns,
    /// Fields whose names look as if their values must not be printed, and whose values may.
    plain: Patterns,
    source: Arc<Source>,
}

/// A section of the overlay: text to text.
#[derive(Debug)]
pub struct Section {
    name: &'static str,
    entries: BTreeMap<String, Entry>,
}

/// A list of fields: `name`, `owner.name`, or a name with `*` at either end, which stands for any text.
#[derive(Debug)]
struct Patterns {
    name: &'static str,
    entries: Vec<Entry>,
}

#[derive(Debug)]
struct Entry {
    value: String,
    // Atomic, so that the sections can be read from several threads.
    used: AtomicBool,
}

impl Overlay {
    /// Parses the overlay. An empty text is an empty overlay.
    pub fn parse(text: &str, origin: &str) -> Result<Self, Diagnostics> {
        let source = Source::new(origin, text, Format::Yaml);
        let value = read::value(&source)?;
        let mut reader = Reader {
            diagnostics: Diagnostics::new(&source),
            value,
        };
        let overlay = Self {
            operations: reader.section("operations"),
            types: reader.section("types"),
            arguments: reader.section("arguments"),
            concepts: reader.section("concepts"),
            variants: reader.section("variants"),
            webhooks: reader.section("webhooks"),
            event_objects: reader.section("event_objects"),
            fields: reader.section("fields"),
            sensitive: reader.patterns("sensitive"),
            plain: reader.patterns("plain"),
            source: source.clone(),
        };
        for (index, entry) in overlay.plain.entries.iter().enumerate() {
            if overlay
                .sensitive
                .entries
                .iter()
                .any(|e| e.value == entry.value)
            {
                reader.diagnostics.push(
                    format!("/plain/{index}"),
                    format!("`{}` is `sensitive` too", entry.value),
                    "keep one of the two",
                );
            }
        }
        reader.finish().map(|()| overlay)
    }

    /// Whether a field's values must not be printed, if anything is said of it. What is said of it in one of its owners
    /// goes before what is said of its name, and that before patterns; what is sensitive anywhere is sensitive.
    pub fn sensitive(&self, owners: &[&str], field: &str) -> Option<bool> {
        let owned: Vec<String> = owners.iter().map(|o| format!("{o}.{field}")).collect();
        let levels: [&dyn Fn(&str) -> bool; 3] = [
            &|entry| owned.iter().any(|o| o == entry),
            &|entry| entry == field,
            &|entry| entry.contains('*') && covers(entry, field),
        ];
        levels.into_iter().find_map(|level| {
            let (sensitive, plain) = (self.sensitive.mark(level), self.plain.mark(level));
            (sensitive || plain).then_some(sensitive)
        })
    }

    /// An empty error collection about this file; see [`Section::pointer`].
    pub fn diagnostics(&self) -> Diagnostics {
        Diagnostics::new(&self.source)
    }

    /// The entries that nothing has used.
    pub fn unused_entries(&self) -> Vec<super::Entry> {
        self.entries_that(|entry| !entry.is_used())
    }

    /// Every entry.
    pub fn entries(&self) -> Vec<super::Entry> {
        self.entries_that(|_| true)
    }

    fn entries_that(&self, wanted: impl Fn(&Entry) -> bool) -> Vec<super::Entry> {
        let keyed = self.sections().into_iter().flat_map(|section| {
            let entries = section.entries.iter();
            entries.map(|(key, entry)| (section.name, key, entry))
        });
        let listed = self.lists().into_iter().flat_map(|list| {
            let entries = list.entries.iter();
            entries.map(|entry| (list.name, &entry.value, entry))
        });
        keyed
            .chain(listed)
            .filter(|(.., entry)| wanted(entry))
            .map(|(section, key, _)| (section, key.clone()))
            .collect()
    }

    /// One error per entry that nothing has used.
    pub fn unused(&self) -> Diagnostics {
        let mut diagnostics = self.diagnostics();
        for section in self.sections() {
            for (key, _) in section.entries.iter().filter(|(_, entry)| !entry.is_used()) {
                diagnostics.push(
                    section.pointer(key),
                    format!("nothing in the contract uses this entry: `{key}`"),
                    "remove the entry, or correct its key to what the contract has",
                );
            }
        }
        for list in self.lists() {
            let entries = list.entries.iter().enumerate();
            for (index, entry) in entries.filter(|(_, entry)| !entry.is_used()) {
                diagnostics.push(
                    format!("/{}/{index}", list.name),
                    format!("no field of the contract matches `{}`", entry.value),
                    "remove the entry, or correct it to a field's name",
                );
            }
        }
        diagnostics
    }

    fn sections(&self) -> [&Section; 8] {
        [
            &self.operations,
            &self.types,
            &self.arguments,
            &self.concepts,
            &self.variants,
            &self.webhooks,
            &self.event_objects,
            &self.fields,
        ]
    }

    fn lists(&self) -> [&Patterns; 2] {
        [&self.sensitive, &self.plain]
    }
}

impl Section {
    /// The entry for a key; marks it used.
    pub fn get(&self, key: &str) -> Option<&str> {
        let entry = self.entries.get(key)?;
        entry.used.store(true, Ordering::Relaxed);
        Some(&entry.value)
    }

    /// All entries in key order; marks nothing.
    pub fn iter(&self) -> impl Iterator<Item = (&str, &str)> {
        self.entries
            .iter()
            .map(|(key, entry)| (key.as_str(), entry.value.as_str()))
    }

    /// Where an entry stands in the file, for errors about its value.
    pub fn pointer(&self, key: &str) -> String {
        pointer::child(&format!("/{}", self.name), key)
    }
}

impl Patterns {
    /// Whether an entry is one of these; marks all that are.
    fn mark(&self, is: &dyn Fn(&str) -> bool) -> bool {
        let mut found = false;
        for entry in self.entries.iter().filter(|entry| is(&entry.value)) {
            entry.used.store(true, Ordering::Relaxed);
            found = true;
        }
        found
    }
}

fn covers(pattern: &str, field: &str) -> bool {
    match (pattern.strip_prefix('*'), pattern.strip_suffix('*')) {
        (Some(_), Some(_)) => field.contains(pattern.trim_matches('*')),
        (Some(end), None) => field.ends_with(end),
        (None, Some(start)) => field.starts_with(start),
        (None, None) => field == pattern,
    }
}

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

struct Reader {
    diagnostics: Diagnostics,
    value: Value,
}

impl Reader {
    fn section(&mut self, name: &'static str) -> Section {
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

    fn patterns(&mut self, name: &'static str) -> Patterns {
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
        Patterns { name, entries }
    }

    fn finish(mut self) -> Result<(), Diagnostics> {
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

impl Entry {
    fn new(value: String) -> Self {
        Self {
            value,
            used: AtomicBool::new(false),
        }
    }

    fn is_used(&self) -> bool {
        self.used.load(Ordering::Relaxed)
    }
}

#[cfg(test)]
mod tests {
    use super::*;

    const TEXT: &str = "# ours\noperations:\n  PostA: a.create\n  PostB: b.create\n\ntypes:\n\nsensitive:\n  - \"*_secret\"\n  - number\n";

    #[test]
    fn remembers_what_was_used() {
        let overlay = Overlay::parse(TEXT, "overlay.yaml").unwrap();
        assert_eq!(overlay.operations.get("PostA"), Some("a.create"));
        assert_eq!(overlay.operations.get("PostC"), None);
        assert_eq!(overlay.sensitive(&[], "client_secret"), Some(true));
        assert_eq!(overlay.sensitive(&[], "secrets"), None);
        let unused = overlay.unused().into_result().unwrap_err().to_string();
        assert!(
            unused.contains("overlay.yaml:4: #/operations/PostB: nothing"),
            "{unused}"
        );
        assert!(
            unused.contains("overlay.yaml:10: #/sensitive/1: no field"),
            "{unused}"
        );
        assert!(!unused.contains("PostA"), "{unused}");
    }

    #[test]
    fn says_what_is_wrong_and_where() {
        let text = "operations:\n  PostA: 1\nsensitve: []\ntypes: x\nsensitive: [[]]\n";
        let errors = Overlay::parse(text, "o").unwrap_err().to_string();
        for start in [
            "o:2: #/operations/PostA: ",
            "o:3: #/sensitve: ",
            "o:4: #/types: ",
            "o:5: #/sensitive/0: ",
        ] {
            assert!(errors.contains(start), "{errors}");
        }
    }

    #[test]
    fn an_owner_goes_before_a_name_and_a_name_before_a_pattern() {
        let text = "sensitive: [number, card.name, \"*_email\"]\nplain: [invoice.number, name, email_email]\n";
        let overlay = Overlay::parse(text, "o").unwrap();
        for (owner, field, expected) in [
            ("card", "number", Some(true)),
            ("invoice", "number", Some(false)),
            ("card", "name", Some(true)),
            ("product", "name", Some(false)),
            ("a", "b_email", Some(true)),
            ("a", "email_email", Some(false)),
            ("a", "b", None),
        ] {
            assert_eq!(
                overlay.sensitive(&[owner], field),
                expected,
                "{owner}.{field}"
            );
        }
        assert_eq!(overlay.sensitive(&["product", "card"], "name"), Some(true));
        assert!(overlay.unused().is_empty());
    }

    #[test]
    fn a_field_is_either_sensitive_or_plain() {
        let errors = Overlay::parse("sensitive: [a]\nplain: [b, a]\n", "o")
            .unwrap_err()
            .to_string();
        assert!(
            errors.starts_with("o:2: #/plain/1: `a` is `sensitive` too"),
            "{errors}"
        );
    }

    #[test]
    fn an_empty_file_says_nothing() {
        assert!(
            Overlay::parse("# nothing\n", "o")
                .unwrap()
                .unused()
                .is_empty()
        );
    }

    #[test]
    fn a_key_twice_is_an_error() {
        let errors = Overlay::parse("operations:\n  A: a\n  A: b\n", "o")
            .unwrap_err()
            .to_string();
        assert!(errors.starts_with("o:3: "), "{errors}");
    }
}
