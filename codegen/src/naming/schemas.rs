//! Component schemas as type names that a person would write.
//!
//! The contract's names carry the folders of Stripe's own code:
//! `payments_primitives_payment_records_resource_payment_method_card_details_resource_checks`. A name here keeps the
//! words that say what the thing is and drops the rest, as far as no two names of a module become one.

use std::collections::{BTreeMap, BTreeSet};

use rayon::prelude::*;

use super::reserved;
use super::schema_words::{Book, Parts, SchemaFacts, collapse, fitted};
use super::words::{self, LONGEST};

/// A component schema's place among the types.
#[derive(Clone, Debug, PartialEq, Eq, PartialOrd, Ord)]
pub struct SchemaName {
    /// The modules that the contract's dots say: `billing` for `billing.meter`.
    pub module: Vec<String>,
    /// The type's name, unique in its module (its home, where one was given).
    pub name: String,
}

/// What is wrong with the schemas' names.
#[derive(Clone, Debug, PartialEq, Eq, PartialOrd, Ord, thiserror::Error)]
pub enum SchemaError {
    /// Two schemas of one module settle to one name.
    #[error(
        "the schemas `{first}` and `{second}` both become `{name}`; name one of them in the overlay's `types:`"
    )]
    Duplicate {
        /// The name that both want.
        name: String,
        /// The lesser of the two schemas.
        first: String,
        /// The greater of the two schemas.
        second: String,
    },
    /// The schema's name holds no letter that an identifier can have.
    #[error(
        "nothing in the schema name {schema:?} can be a type's name; name it in the overlay's `types:`"
    )]
    Nameless {
        /// The schema.
        schema: String,
    },
    /// The overlay's name is no type's name.
    #[error(
        "the overlay's `types:` gives `{schema}` the name {name:?}, which isn't `PascalCase` of at most 60 letters and free in every module"
    )]
    Invalid {
        /// The schema.
        schema: String,
        /// The overlay's name for it.
        name: String,
    },
    /// The overlay says what the rules say anyway.
    #[error(
        "the overlay's `types:` gives `{schema}` the name `{name}`, which the rules give as well; remove it"
    )]
    Redundant {
        /// The schema.
        schema: String,
        /// The overlay's name for it.
        name: String,
    },
}

/// Every schema's name, in the order of the schemas; or all that is wrong, in a stable order.
///
/// `overlay` maps schema names to type names; its other keys belong to others.
pub fn settle(
    schemas: &[SchemaFacts<'_>],
    overlay: &BTreeMap<String, String>,
) -> Result<Vec<SchemaName>, Vec<SchemaError>> {
    settle_with(schemas, overlay, true)
}

/// The same; names of the overlay that the rules give as well are no error if nobody asks for them.
pub(super) fn settle_with(
    schemas: &[SchemaFacts<'_>],
    overlay: &BTreeMap<String, String>,
    tell_redundant: bool,
) -> Result<Vec<SchemaName>, Vec<SchemaError>> {
    let book = Book::read(schemas);
    let mut errors = BTreeSet::new();
    let by_rule: Vec<Entry<'_>> = schemas
        .par_iter()
        .map(|facts| Entry::new(facts, &book))
        .collect();
    let mut entries = by_rule.clone();
    for entry in &mut entries {
        let schema = entry.schema.to_owned();
        if let Some(name) = overlay.get(entry.schema) {
            if is_type_name(name) {
                entry.choose(name);
            } else {
                errors.insert(SchemaError::Invalid {
                    schema,
                    name: name.clone(),
                });
            }
        } else if entry.candidates.is_empty() {
            errors.insert(SchemaError::Nameless { schema });
            entry.choose("Nameless");
        }
    }
    if let Err(ties) = part(&mut entries) {
        errors.extend(ties);
    }
    // What the rules alone give tells which of the overlay's names are needless.
    let chosen: Vec<&Entry<'_>> = entries
        .iter()
        .filter(|entry| tell_redundant && overlay.contains_key(entry.schema))
        .collect();
    if !chosen.is_empty() {
        let mut alone = by_rule;
        let settled = part(&mut alone).is_ok();
        for entry in alone.iter().filter(|_| settled) {
            if let Some(name) = overlay
                .get(entry.schema)
                .filter(|name| *name == entry.name())
            {
                errors.insert(SchemaError::Redundant {
                    schema: entry.schema.to_owned(),
                    name: name.clone(),
                });
            }
        }
    }
    if !errors.is_empty() {
        return Err(errors.into_iter().collect());
    }
    Ok(entries
        .into_iter()
        .map(|entry| SchemaName {
            name: entry.name().to_owned(),
            module: entry.module,
        })
        .collect())
}

/// Moves schemas that share a module and a name on to their next candidates until all names are distinct.
fn part(entries: &mut [Entry<'_>]) -> Result<(), Vec<SchemaError>> {
    loop {
        let mut wanted: BTreeMap<(Vec<String>, String), Vec<usize>> = BTreeMap::new();
        for (index, entry) in entries.iter().enumerate() {
            wanted
                .entry((entry.scope.clone(), entry.name().to_owned()))
                .or_default()
                .push(index);
        }
        wanted.retain(|_, rivals| rivals.len() > 1);
        if wanted.is_empty() {
            return Ok(());
        }
        let mut ties = Vec::new();
        for ((_, name), rivals) in wanted {
            let whole: Vec<usize> = rivals
                .iter()
                .copied()
                .filter(|index| entries.get(*index).is_some_and(Entry::is_whole))
                .collect();
            let keeps = whole.first().copied().filter(|_| whole.len() == 1);
            let mut moved = false;
            for index in rivals.iter().copied().filter(|index| Some(*index) != keeps) {
                moved |= entries.get_mut(index).is_some_and(Entry::advance);
            }
            if !moved {
                // Names that were given stay; of the others, the second is the second.
                let mut rest: Vec<usize> = rivals.clone();
                rest.sort_by_key(|index| {
                    entries
                        .get(*index)
                        .map(|entry| (!entry.given, entry.schema))
                });
                for (place, index) in rest.into_iter().enumerate().skip(1) {
                    moved |= entries
                        .get_mut(index)
                        .is_some_and(|entry| entry.number(place + 1));
                }
            }
            if !moved {
                let mut tied: Vec<&str> = rivals
                    .iter()
                    .filter_map(|index| entries.get(*index))
                    .map(|entry| entry.schema)
                    .collect();
                tied.sort_unstable();
                let at = |place: usize| tied.get(place).copied().unwrap_or_default().to_owned();
                ties.push(SchemaError::Duplicate {
                    name,
                    first: at(0),
                    second: at(1),
                });
            }
        }
        if !ties.is_empty() {
            return Err(ties);
        }
    }
}

/// Whether a name of the overlay can be a type's: letters and digits from a capital on, and nobody else's name.
fn is_type_name(name: &str) -> bool {
    name.len() <= LONGEST
        && name.starts_with(|first: char| first.is_ascii_uppercase())
        && name.chars().all(|letter| letter.is_ascii_alphanumeric())
        && reserved::type_name(name) == name
}

/// A schema on its way to a name.
#[derive(Clone)]
struct Entry<'a> {
    schema: &'a str,
    module: Vec<String>,
    scope: Vec<String>,
    /// Names from the best to the last resort, all different.
    candidates: Vec<String>,
    at: usize,
    /// Every word of the contract's name.
    whole: String,
    /// The overlay gives it its name.
    given: bool,
}

impl<'a> Entry<'a> {
    fn new(facts: &SchemaFacts<'a>, book: &Book<'_>) -> Entry<'a> {
        let parts = Parts::read(facts.name);
        let whole = words::pascal_of(&parts.words);
        let mut forms = vec![book.best(facts, 0), book.clean(&parts)];
        forms.extend(book.by_use(facts, 0));
        forms.push(collapse(parts.flat(), book));
        forms.push(parts.flat());
        let mut names: Vec<String> = Vec::with_capacity(2 * forms.len() + 2);
        for form in &forms {
            names.push(words::pascal_of(book.without_home(facts.home, form)));
            names.push(words::pascal_of(form));
        }
        names.push(whole.clone());
        // What its dots say, where it lives with others that have none: `v2.error` beside `error`.
        names.push(words::pascal(facts.name));
        names.retain(|name| name.len() <= LONGEST);
        names.push(fitted(forms.into_iter().next().unwrap_or_default()));
        let mut candidates: Vec<String> = Vec::with_capacity(names.len());
        for name in names.into_iter().filter(|name| !name.is_empty()) {
            let name = reserved::type_name(&name).into_owned();
            if !candidates.contains(&name) {
                candidates.push(name);
            }
        }
        let scope = if facts.home.is_empty() {
            parts.module.clone()
        } else {
            facts.home.to_vec()
        };
        Entry {
            schema: facts.name,
            module: parts.module,
            scope,
            candidates,
            at: 0,
            whole,
            given: false,
        }
    }

    fn name(&self) -> &str {
        self.candidates.get(self.at).map_or("", String::as_str)
    }

    fn is_whole(&self) -> bool {
        self.name() == self.whole
    }

    fn advance(&mut self) -> bool {
        let more = self.at + 1 < self.candidates.len();
        self.at += usize::from(more);
        more
    }

    /// Takes the last name with a number to it, where there is no other left.
    fn number(&mut self, number: usize) -> bool {
        if self.given {
            return false;
        }
        let name = format!("{}{number}", self.name());
        self.candidates.push(name);
        self.at = self.candidates.len() - 1;
        true
    }

    fn choose(&mut self, name: &str) {
        self.candidates = vec![name.to_owned()];
        self.at = 0;
        self.whole = name.to_owned();
        self.given = true;
    }
}
