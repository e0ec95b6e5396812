//! How much has words, and whose.

use std::collections::BTreeMap;

use super::overlap::Runs;
use super::{Words, each};
use crate::docs;
use crate::generate::{self, Inputs};
use crate::ir::Schema;
use crate::model::{Crate, ItemKind, Member};
use crate::source::Diagnostics;

/// What the crate of a contract says of itself.
#[derive(Debug, Default)]
pub struct Coverage {
    /// By namespace.
    pub namespaces: BTreeMap<String, Tally>,
    /// Names of members that have neither words nor facts, with how many members have them; the most frequent first.
    pub bare: Vec<(String, usize)>,
    /// What upstream documents and we don't, if its document was given.
    pub undocumented: Option<Vec<String>>,
    /// Texts that have a run of words in common with upstream's: where they are, and the run.
    pub shared: Diagnostics,
}

/// How many have what.
#[derive(Debug, Clone, Copy, Default, PartialEq, Eq)]
pub struct Tally {
    /// Operations, and those with words.
    pub operations: Count,
    /// Types that the contract names, and those with words.
    pub types: Count,
    /// Values of enumerations, and those with words.
    pub values: Count,
    /// Fields and parameters that have words.
    pub words: usize,
    /// That have facts alone.
    pub facts: usize,
    /// That have neither.
    pub neither: usize,
}

/// Some of all.
#[derive(Debug, Clone, Copy, Default, PartialEq, Eq)]
pub struct Count {
    /// Those with words.
    pub with: usize,
    /// All.
    pub all: usize,
}

impl Count {
    fn add(&mut self, has_words: bool) {
        self.with += usize::from(has_words);
        self.all += 1;
    }
}

impl Tally {
    /// All fields and parameters.
    #[must_use]
    pub fn members(&self) -> usize {
        self.words + self.facts + self.neither
    }
}

/// Counts what the crate says, and compares it with the upstream document if there is one: its bytes, and its name in
/// messages.
pub fn coverage(inputs: &Inputs, upstream: Option<(&[u8], &str)>) -> Result<Coverage, Diagnostics> {
    let krate = generate::build(inputs)?;
    let mut coverage = Coverage::default();
    coverage.count(&krate);
    if let Some((bytes, origin)) = upstream {
        coverage.compare(inputs, bytes, origin)?;
    }
    Ok(coverage)
}

impl Coverage {
    /// All namespaces together.
    #[must_use]
    pub fn total(&self) -> Tally {
        let mut total = Tally::default();
        for tally in self.namespaces.values() {
            for (sum, one) in [
                (&mut total.operations, tally.operations),
                (&mut total.types, tally.types),
                (&mut total.values, tally.values),
            ] {
                sum.with += one.with;
                sum.all += one.all;
            }
            total.words += tally.words;
            total.facts += tally.facts;
            total.neither += tally.neither;
        }
        total
    }

    fn count(&mut self, krate: &Crate) {
        let mut bare: BTreeMap<String, usize> = BTreeMap::new();
        let mut members = |tally: &mut Tally, members: &[Member], is_answer: bool| {
            for member in members {
                if member.facts.words.is_some() || docs::is_our_own(member) {
                    tally.words += 1;
                } else if docs::facts(krate, member, is_answer).is_empty() {
                    tally.neither += 1;
                    *bare.entry(member.wire.clone()).or_default() += 1;
                } else {
                    tally.facts += 1;
                }
            }
        };
        for operation in &krate.operations {
            let tally = self
                .namespaces
                .entry(namespace(operation.module()))
                .or_default();
            tally.operations.add(operation.words.does.is_some());
            members(tally, &operation.parameters, false);
        }
        for item in krate.items.iter().filter(|item| !item.is_alias()) {
            let tally = self
                .namespaces
                .entry(namespace(&item.path.module))
                .or_default();
            if item.component.is_some() {
                tally.types.add(item.about.words.is_some());
            }
            match &item.kind {
                ItemKind::Record(record) => members(tally, &record.members, true),
                ItemKind::Params(record) => members(tally, &record.members, false),
                ItemKind::Enum(values) => {
                    values
                        .iter()
                        .for_each(|v| tally.values.add(v.words.is_some()));
                }
                ItemKind::Union(_) | ItemKind::Alias(_) => {}
            }
        }
        self.bare = bare.into_iter().collect();
        self.bare
            .sort_by_key(|(name, count)| (std::cmp::Reverse(*count), name.clone()));
    }

    /// Place by place, since places that are one type may be documented differently.
    fn compare(&mut self, inputs: &Inputs, bytes: &[u8], origin: &str) -> Result<(), Diagnostics> {
        let contract = generate::described(inputs, bytes, origin)?;
        contract.refused.errors.into_result()?;
        let (document, mut api) = (contract.document, contract.api);
        let words = Words::parse(&inputs.words)?;
        words.put(&mut api);
        let mut missing = Vec::new();
        for operation in &api.operations {
            if operation.description.is_some() && operation.words.does.is_none() {
                missing.push(operation.id.clone());
            }
        }
        for (name, schema) in &api.schemas {
            let Schema::Type(id) = schema else { continue };
            let ty = api.get(*id);
            if ty.description.is_some() && ty.words.is_none() {
                missing.push(name.clone());
            }
        }
        each(&api, &mut |place| {
            let Some((field, _)) = place.field else {
                return;
            };
            let facts = &field.facts;
            if facts.description.is_some() && facts.words.is_none() && !place.is_our_own() {
                missing.push(place.chain.to_owned());
            }
        });
        missing.sort();
        missing.dedup();
        self.undocumented = Some(missing);
        let runs = Runs::of(document.value());
        for (index, entry) in words.entries.iter().enumerate() {
            if let Some(run) = runs.shared(&entry.text) {
                words.refuse(
                    &mut self.shared,
                    index,
                    format!("eight words in a row are upstream's: \"{run}\""),
                    "say it anew",
                );
            }
        }
        Ok(())
    }
}

/// The namespace of a module: its first part.
fn namespace(module: &[String]) -> String {
    module
        .first()
        .cloned()
        .unwrap_or_else(|| "(root)".to_owned())
}
