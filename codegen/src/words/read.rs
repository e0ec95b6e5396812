//! The files as entries.

use std::collections::{HashMap, HashSet};
use std::sync::Arc;

use rayon::prelude::*;
use serde_json::{Map, Value};

use super::{Entry, FOLDER, Index, Section, Words, form, links};
use crate::source::{Diagnostics, Format, Source, kind, pointer, read};

/// The key that says which namespace a file is about.
const NAMESPACE: &str = "namespace";

/// What an operation's words consist of.
const PARTS: [&str; 3] = [
    super::resolve::DOES,
    super::resolve::FAILS,
    super::resolve::NEXT,
];

impl Words {
    /// Reads files, each with its name.
    pub fn parse(files: &[(String, String)]) -> Result<Self, Diagnostics> {
        let read: Vec<(Arc<Source>, Vec<Entry>, Diagnostics)> = files
            .par_iter()
            .enumerate()
            .map(|(index, (name, text))| file(index, name, text))
            .collect();
        let mut words = Words::default();
        let mut errors = Diagnostics::default();
        for (source, entries, wrong) in read {
            words.sources.push(source);
            words.entries.extend(entries);
            errors.append(wrong);
        }
        words.refuse_equal(&mut errors);
        errors.into_result()?;
        words.index();
        Ok(words)
    }

    /// Entries of one key in two files.
    fn refuse_equal(&self, errors: &mut Diagnostics) {
        let mut seen = HashSet::new();
        for (index, entry) in self.entries.iter().enumerate() {
            let key = (entry.section, &entry.space, &entry.key, &entry.part);
            if !seen.insert((key.0.name(), key.1, key.2, key.3)) {
                self.refuse(
                    errors,
                    index,
                    format!("another file has `{}` too", entry.name()),
                    "keep one of the two",
                );
            }
        }
    }

    fn index(&mut self) {
        let mut order: Vec<usize> = (0..self.entries.len()).collect();
        // The longest key first, then the longer namespace, then the section.
        order.sort_by_key(|index| {
            let entry = &self.entries[*index];
            let (key, space) = (entry.key.len(), entry.space.len());
            (
                std::cmp::Reverse(key),
                std::cmp::Reverse(space),
                entry.section,
                *index,
            )
        });
        for index in order {
            let Entry {
                section, key, part, ..
            } = &self.entries[index];
            let last = key.rsplit('.').next().unwrap_or(key).to_owned();
            let (into, key): (&mut Index, String) = match section {
                Section::Fields | Section::Parameters | Section::Filters => {
                    (&mut self.fields, last)
                }
                Section::Paths => (&mut self.paths, last),
                Section::Values => (
                    self.values.entry(last).or_default(),
                    part.clone().unwrap_or_default(),
                ),
                Section::Terms => (&mut self.terms, key.clone()),
                Section::Operations => (&mut self.operations, key.clone()),
                Section::Schemas => (&mut self.schemas, key.clone()),
                Section::Events => (&mut self.events, key.clone()),
            };
            into.entry(key).or_default().push(index);
        }
    }
}

fn file(index: usize, name: &str, text: &str) -> (Arc<Source>, Vec<Entry>, Diagnostics) {
    let source = Source::new(&format!("{FOLDER}/{name}"), text, Format::Yaml);
    let mut reader = Reader {
        index,
        space: String::new(),
        entries: Vec::new(),
        errors: Diagnostics::new(&source),
    };
    match read::value(&source) {
        Ok(value) => reader.root(value),
        Err(errors) => reader.errors.append(errors),
    }
    (source, reader.entries, reader.errors)
}

/// Reads one file.
struct Reader {
    index: usize,
    space: String,
    entries: Vec<Entry>,
    errors: Diagnostics,
}

impl Reader {
    fn root(&mut self, value: Value) {
        let Some(mut sections) = self.map("", value) else {
            return;
        };
        match sections.remove(NAMESPACE) {
            None => {}
            Some(Value::String(space)) if !space.is_empty() => self.space = space,
            Some(other) => self.errors.push(
                format!("/{NAMESPACE}"),
                format!("a namespace is text, and this is {}", kind(&other)),
                "give the beginning of schemas' names or of paths, such as `issuing`",
            ),
        }
        for (name, value) in sections {
            let Some(section) = Section::ALL.into_iter().find(|s| s.name() == name) else {
                let known: Vec<&str> = Section::ALL.iter().map(|s| s.name()).collect();
                self.errors.push(
                    pointer::child("", &name),
                    format!("`{name}` is not a section of the words"),
                    format!("the sections are {NAMESPACE}, {}", known.join(", ")),
                );
                continue;
            };
            let Some(entries) = self.map(&format!("/{name}"), value) else {
                continue;
            };
            for (key, value) in entries {
                self.entry(section, key, value);
            }
        }
    }

    fn entry(&mut self, section: Section, key: String, value: Value) {
        let at = pointer::child(&format!("/{}", section.name()), &key);
        let in_parts = match section {
            Section::Values => true,
            Section::Operations => value.is_object(),
            _ => false,
        };
        if !in_parts {
            self.text(section, key, None, &at, value);
            return;
        }
        let Some(parts) = self.map(&at, value) else {
            return;
        };
        for (part, value) in parts {
            let at = pointer::child(&at, &part);
            if section == Section::Operations && !PARTS.contains(&part.as_str()) {
                self.errors.push(
                    at,
                    format!("`{part}` is no part of what is said of an operation"),
                    format!("the parts are {}", PARTS.join(", ")),
                );
                continue;
            }
            self.text(section, key.clone(), Some(part), &at, value);
        }
    }

    fn text(
        &mut self,
        section: Section,
        key: String,
        part: Option<String>,
        at: &str,
        value: Value,
    ) {
        let Value::String(text) = value else {
            self.errors.push(
                at,
                format!("words are text, and this is {}", kind(&value)),
                "write one sentence in quotes",
            );
            return;
        };
        let name = part.as_deref().filter(|_| section == Section::Values);
        let name = name.unwrap_or_else(|| key.rsplit('.').next().unwrap_or(&key));
        let says_its_name = section != Section::Operations && form::says_its_name(&text, name);
        let flaw = form::flaw(&text).or_else(|| {
            says_its_name.then_some((
                "this says no more than the name",
                "say what the name doesn't, or remove the entry",
            ))
        });
        let flaw = flaw.map(|(what, help)| (what.to_owned(), help));
        let flaw = flaw.or_else(|| links::parts(&text).err().map(|what| (what, links::HELP)));
        if let Some((what, help)) = flaw {
            self.errors.push(at, format!("{what}: {text:?}"), help);
            return;
        }
        self.entries.push(Entry {
            source: self.index,
            space: self.space.clone(),
            section,
            key,
            part,
            text: text.into(),
        });
    }

    /// A map; an empty one if there is nothing.
    fn map(&mut self, at: &str, value: Value) -> Option<Map<String, Value>> {
        match value {
            Value::Object(map) => Some(map),
            Value::Null => Some(Map::new()),
            other => {
                self.errors.push(
                    at,
                    format!("a map is expected, and this is {}", kind(&other)),
                    "write one `key: \"text\"` a line",
                );
                None
            }
        }
    }
}

/// Every entry by where it stands: for comparing what two readings found.
pub(super) fn listed(words: &Words) -> HashMap<(usize, String), Arc<str>> {
    let entries = words.entries.iter();
    entries
        .map(|entry| ((entry.source, entry.pointer()), entry.text.clone()))
        .collect()
}
