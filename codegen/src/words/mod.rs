//! `spec/words/`: what everything means, in our words.
//!
//! The files are read as one. An entry is keyed by the contract alone and may serve many places; the most specific one that
//! fits a place is the one it gets. `spec/words/README.md` has the format and the rules.

mod coverage;
mod edit;
mod form;
mod links;
mod needed;
mod overlap;
mod places;
mod read;
mod resolve;

use std::collections::HashMap;
use std::sync::Arc;

pub use coverage::{Count, Coverage, Tally, coverage};
pub(crate) use edit::drop_useless;
pub(crate) use links::{Part, Target, parts};
pub use needed::NeedsWords;
pub(crate) use needed::needed;
use places::each;

use crate::source::{Diagnostics, Source, pointer};

/// Where the files are.
pub(crate) const FOLDER: &str = "spec/words";

/// All entries.
#[derive(Debug, Default)]
pub struct Words {
    entries: Vec<Entry>,
    /// The files, in the order of their names.
    sources: Vec<Arc<Source>>,
    /// Entries of fields, parameters and filters, by the last name of their keys; the most specific first.
    fields: Index,
    /// Of path parameters.
    paths: Index,
    /// Of values, by the last name and the value.
    values: HashMap<String, Index>,
    /// By the name alone.
    terms: Index,
    /// By the id.
    operations: Index,
    /// By the schema's name.
    schemas: Index,
    /// By the event type.
    events: Index,
}

type Index = HashMap<String, Vec<usize>>;

/// One text, and what it is for.
#[derive(Debug)]
pub(crate) struct Entry {
    /// Its file, by its index.
    source: usize,
    /// The namespace that it is for alone; all if it is empty.
    space: String,
    section: Section,
    key: String,
    /// The value of an enumeration, or the part of an operation's words.
    part: Option<String>,
    text: Arc<str>,
}

/// What an entry is about.
#[derive(Debug, Clone, Copy, PartialEq, Eq, PartialOrd, Ord)]
enum Section {
    // For one key at one place, the first of these that has it wins.
    Filters,
    Parameters,
    Fields,
    Paths,
    Values,
    Terms,
    Operations,
    Schemas,
    Events,
}

impl Section {
    const ALL: [Section; 9] = [
        Section::Operations,
        Section::Schemas,
        Section::Events,
        Section::Fields,
        Section::Parameters,
        Section::Filters,
        Section::Paths,
        Section::Values,
        Section::Terms,
    ];

    fn name(self) -> &'static str {
        match self {
            Section::Filters => "filters",
            Section::Parameters => "parameters",
            Section::Fields => "fields",
            Section::Paths => "paths",
            Section::Values => "values",
            Section::Terms => "terms",
            Section::Operations => "operations",
            Section::Schemas => "schemas",
            Section::Events => "events",
        }
    }
}

impl Entry {
    /// Where it stands in its file.
    fn pointer(&self) -> String {
        let mut at = pointer::child(&format!("/{}", self.section.name()), &self.key);
        if let Some(part) = &self.part {
            pointer::push(&mut at, part);
        }
        at
    }

    /// How it is called in messages.
    fn name(&self) -> String {
        match &self.part {
            Some(part) => format!("{}: {}: {part}", self.section.name(), self.key),
            None => format!("{}: {}", self.section.name(), self.key),
        }
    }
}

impl Words {
    /// Whether nothing is said.
    #[must_use]
    pub fn is_empty(&self) -> bool {
        self.entries.is_empty()
    }

    /// How many texts there are.
    #[must_use]
    pub fn len(&self) -> usize {
        self.entries.len()
    }

    /// Adds an error about an entry.
    fn refuse(&self, errors: &mut Diagnostics, entry: usize, what: impl Into<String>, help: &str) {
        let entry = &self.entries[entry];
        let mut one = Diagnostics::new(&self.sources[entry.source]);
        one.push(entry.pointer(), what, help);
        errors.append(one);
    }
}
