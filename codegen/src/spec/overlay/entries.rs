//! What the overlay's sections hold. Each entry remembers whether something used it.

use std::collections::{BTreeMap, HashMap, HashSet};
use std::sync::atomic::{AtomicBool, Ordering};

use crate::source::pointer;

/// A section of the overlay: text to text.
#[derive(Debug)]
pub struct Section {
    pub(super) name: &'static str,
    pub(super) entries: BTreeMap<String, Entry>,
}

/// A list of fields: `name`, `owner.name`, or a name with `*` at either end, which stands for any text.
#[derive(Debug)]
pub(super) struct Patterns {
    pub(super) name: &'static str,
    pub(super) entries: Vec<Entry>,
    /// The entries by what they say.
    exact: HashMap<String, Vec<usize>>,
    /// The fields of which an entry speaks in one of their owners: what is behind a dot of it.
    owned: HashSet<String>,
    /// The entries that stand for more than one text.
    patterns: Vec<usize>,
}

#[derive(Debug)]
pub(super) struct Entry {
    pub(super) value: String,
    // Atomic, so that the sections can be read from several threads.
    used: AtomicBool,
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
    pub(super) fn new(name: &'static str, entries: Vec<Entry>) -> Self {
        let mut exact: HashMap<String, Vec<usize>> = HashMap::new();
        let mut owned = HashSet::new();
        for (index, entry) in entries.iter().enumerate() {
            let dots = entry.value.match_indices('.');
            owned.extend(dots.map(|(at, _)| entry.value[at + 1..].to_owned()));
            exact.entry(entry.value.clone()).or_default().push(index);
        }
        let patterns = (0..entries.len()).filter(|index| entries[*index].value.contains('*'));
        Self {
            patterns: patterns.collect(),
            name,
            entries,
            exact,
            owned,
        }
    }

    /// Whether there is this entry.
    pub(super) fn has(&self, text: &str) -> bool {
        self.exact.contains_key(text)
    }

    /// Whether an entry speaks of a field in one of its owners.
    pub(super) fn speaks_of_owners(&self, field: &str) -> bool {
        self.owned.contains(field)
    }

    /// Whether there is this entry; marks it used.
    pub(super) fn mark(&self, text: &str) -> bool {
        let found = self.exact.get(text);
        for index in found.into_iter().flatten() {
            self.entries[*index].used.store(true, Ordering::Relaxed);
        }
        found.is_some()
    }

    /// Whether a pattern covers a field; marks all that do.
    pub(super) fn mark_patterns(&self, field: &str) -> bool {
        let patterns = self.patterns.iter().map(|index| &self.entries[*index]);
        let mut found = false;
        for entry in patterns.filter(|entry| covers(&entry.value, field)) {
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

impl Entry {
    pub(super) fn new(value: String) -> Self {
        Self {
            value,
            used: AtomicBool::new(false),
        }
    }

    pub(super) fn is_used(&self) -> bool {
        self.used.load(Ordering::Relaxed)
    }
}
