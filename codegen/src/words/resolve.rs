//! Which entry each place gets.

use std::sync::Arc;

use super::links::{self, Part, Target};
use super::places::{Place, Side, Slot, fits, is_in};
use super::{Section, Words, each};
use crate::ir::{Api, Def, Rule, Schema, TypeId};
use crate::source::Diagnostics;

/// What a call does.
pub(super) const DOES: &str = "does";
/// When it is refused.
pub(super) const FAILS: &str = "fails";
/// What follows it.
pub(super) const NEXT: &str = "next";

/// The field that has the codes of errors that are read as one type.
const CODE: &str = "code";

/// What became of each entry.
#[derive(Debug, Default)]
pub(crate) struct Usage(Vec<Used>);

#[derive(Debug, Clone, Default)]
struct Used {
    /// A place got it.
    won: bool,
    /// One of these would get other words without it, or none.
    needed: bool,
    /// Fields beside its places that it names.
    beside: Vec<String>,
}

/// What was found for an API.
#[derive(Default)]
struct Found {
    fields: Vec<(Slot, Arc<str>)>,
    values: Vec<(TypeId, String, Arc<str>)>,
}

impl Words {
    /// Puts the words in their places. The API must be as it was lowered: each place has its own.
    pub(crate) fn put(&self, api: &mut Api) -> Usage {
        let mut usage = Usage(vec![Used::default(); self.entries.len()]);
        if self.is_empty() {
            return usage;
        }
        let mut found = Found::default();
        each(api, &mut |place| {
            self.place(api, place, &mut found, &mut usage)
        });
        self.errors_in_one(api, &mut found, &mut usage);
        self.event_types(api, &mut found, &mut usage);
        for (slot, text) in found.fields {
            let field = match slot {
                Slot::Field(id, index) => match &mut api.types[id.index()].def {
                    Def::Record(record) => record.fields.get_mut(index),
                    _ => None,
                },
                Slot::Parameter(operation, index) => {
                    api.operations[operation].parameters.get_mut(index)
                }
            };
            if let Some(field) = field {
                field.facts.words = Some(text);
            }
        }
        for (id, value, text) in found.values {
            match &mut api.types[id.index()].def {
                Def::Enumeration(enumeration) => {
                    enumeration.words.insert(value, text);
                }
                Def::Union(union) => {
                    let rule = Rule::Text(value);
                    if let Some(arm) = union.arms.iter_mut().find(|arm| arm.rule == rule) {
                        arm.words = Some(text);
                    }
                }
                Def::Record(_) => {}
            }
        }
        self.items(api, &mut usage);
        usage
    }

    /// A field, and the values that it can have.
    fn place(&self, api: &Api, place: &Place<'_>, found: &mut Found, usage: &mut Usage) {
        let fields = match place.side {
            Side::Path => &self.paths,
            _ => &self.fields,
        };
        let of_name = fields.get(place.name());
        let terms = match place.side {
            Side::Path => None,
            _ => self.terms.get(place.name()),
        };
        let candidates = self.fitting(of_name, place);
        let candidates = candidates.chain(self.within(terms, place));
        let won = self.win(candidates, place, usage);
        if let (Some(entry), Some((_, slot))) = (won, place.field) {
            found.fields.push((slot, self.entries[entry].text.clone()));
        }
        let of_name = self.values.get(place.name());
        let constant = place.value.map(|value| (None, value)).into_iter();
        let values = place.values.iter();
        let values = values.flat_map(|id| values_of(api, *id).map(|value| (Some(*id), value)));
        for (id, value) in values.chain(constant) {
            let candidates = self
                .fitting(of_name.and_then(|values| values.get(value)), place)
                .chain(self.within(self.terms.get(value), place))
                .chain(self.within(self.events.get(value), place));
            if let (Some(entry), Some(id)) = (self.win(candidates, place, usage), id) {
                let text = self.entries[entry].text.clone();
                found.values.push((id, value.to_owned(), text));
            }
        }
    }

    /// Entries whose keys fit a place, the most specific first.
    fn fitting<'w>(
        &'w self,
        of_name: Option<&'w Vec<usize>>,
        place: &'w Place<'_>,
    ) -> impl Iterator<Item = usize> + use<'w> {
        self.within(of_name, place).filter(|index| {
            let entry = &self.entries[*index];
            let side = match entry.section {
                Section::Filters => place.side == Side::Filter,
                Section::Parameters => matches!(place.side, Side::Filter | Side::Parameter),
                _ => true,
            };
            side && fits(place.chain, &entry.key)
        })
    }

    /// Entries of the place's namespace.
    fn within<'w>(
        &'w self,
        entries: Option<&'w Vec<usize>>,
        place: &'w Place<'_>,
    ) -> impl Iterator<Item = usize> + use<'w> {
        let entries = entries.into_iter().flatten().copied();
        entries.filter(|index| is_in(place.space, &self.entries[*index].space))
    }

    /// The first candidate, if there is one.
    fn win(
        &self,
        mut candidates: impl Iterator<Item = usize>,
        place: &Place<'_>,
        usage: &mut Usage,
    ) -> Option<usize> {
        let entry = candidates.next()?;
        let text = &self.entries[entry].text;
        let next = candidates.next();
        let used = &mut usage.0[entry];
        used.won = true;
        used.needed |= next.is_none_or(|next| self.entries[next].text != *text);
        if text.contains("{.") {
            for name in named_beside(text) {
                if place.beside.has(name) {
                    used.beside.push(name.to_owned());
                }
            }
        }
        Some(entry)
    }

    /// Bodies of errors that are read as one type: what is said of each is said of its code.
    fn errors_in_one(&self, api: &Api, found: &mut Found, usage: &mut Usage) {
        for (name, schema) in &api.schemas {
            let (Schema::Merged(id), Some((_, code))) = (schema, name.rsplit_once('.')) else {
                continue;
            };
            let Some(entry) = self.schemas.get(name).and_then(|found| found.first()) else {
                continue;
            };
            let Some(codes) = codes(api, *id, code) else {
                continue;
            };
            usage.take(*entry);
            found
                .values
                .push((codes, code.to_owned(), self.entries[*entry].text.clone()));
        }
    }

    fn event_types(&self, api: &Api, found: &mut Found, usage: &mut Usage) {
        let Some(webhooks) = api.webhooks else {
            return;
        };
        let Def::Enumeration(enumeration) = &api.get(webhooks.event_type).def else {
            return;
        };
        for value in &enumeration.values {
            for entry in self.events.get(value).into_iter().flatten() {
                usage.take(*entry);
                let text = self.entries[*entry].text.clone();
                found
                    .values
                    .push((webhooks.event_type, value.clone(), text));
            }
        }
    }

    /// Schemas and operations.
    fn items(&self, api: &mut Api, usage: &mut Usage) {
        for index in 0..api.types.len() {
            let Some(schema) = &api.types[index].schema else {
                continue;
            };
            let Some(entry) = self.schemas.get(schema).and_then(|found| found.first()) else {
                continue;
            };
            usage.take(*entry);
            let text = &self.entries[*entry].text;
            if let Def::Record(record) = &api.types[index].def {
                let fields = record.fields.iter().map(|f| &f.name);
                let constants = record.constants.iter().map(|c| &c.name);
                usage.0[*entry].beside = among(text, fields.chain(constants));
            }
            api.types[index].words = Some(text.clone());
        }
        for operation in &mut api.operations {
            for entry in self.operations.get(&operation.id).into_iter().flatten() {
                usage.take(*entry);
                let text = self.entries[*entry].text.clone();
                usage.0[*entry].beside = among(&text, operation.parameters.iter().map(|f| &f.name));
                let words = &mut operation.words;
                match self.entries[*entry].part.as_deref() {
                    Some(FAILS) => words.fails = Some(text),
                    Some(NEXT) => words.next = Some(text),
                    _ => words.does = Some(text),
                }
            }
        }
    }

    /// The entries that no place gets, or that say what the next one says that would fit.
    pub(crate) fn useless(&self, usage: &Usage) -> Vec<usize> {
        let entries = usage.0.iter().enumerate();
        entries
            .filter(|(_, used)| !used.won || !used.needed)
            .map(|(index, _)| index)
            .collect()
    }

    /// What is wrong with entries, by what became of them.
    pub(crate) fn check(&self, api: &Api, usage: &Usage) -> Diagnostics {
        let mut errors = Diagnostics::default();
        for index in self.useless(usage) {
            if usage.0[index].won {
                self.refuse(
                    &mut errors,
                    index,
                    "a more general entry says the same",
                    "remove the entry",
                );
            } else {
                self.refuse(
                    &mut errors,
                    index,
                    format!("no place gets `{}`", self.entries[index].name()),
                    "remove the entry, or correct its key: the contract has no such place, or longer keys serve all of them",
                );
            }
        }
        for (index, name) in self.broken(api, usage) {
            self.refuse(
                &mut errors,
                index,
                format!("`{{{name}}}` leads to nothing that the contract has"),
                links::HELP,
            );
        }
        errors
    }

    /// Links to nothing, each with its entry.
    pub(crate) fn broken(&self, api: &Api, usage: &Usage) -> Vec<(usize, String)> {
        let events = api
            .webhooks
            .map(|webhooks| &api.get(webhooks.event_type).def);
        let is_event = |name: &str| match events {
            Some(Def::Enumeration(events)) => events.values.iter().any(|value| value == name),
            _ => false,
        };
        let mut broken = Vec::new();
        for (index, entry) in self.entries.iter().enumerate() {
            if !entry.text.contains('{') || !usage.0[index].won {
                continue;
            }
            for part in links::parts(&entry.text).unwrap_or_default() {
                let Part::Link { target, .. } = part else {
                    continue;
                };
                match target {
                    Target::Beside(name) if !usage.0[index].beside.iter().any(|b| b == name) => {
                        broken.push((index, format!(".{name}")));
                    }
                    Target::Event(name) if !is_event(name) => {
                        broken.push((index, format!("@{name}")));
                    }
                    Target::Item(name) if !links::exists(api, name) => {
                        broken.push((index, name.to_owned()));
                    }
                    _ => {}
                }
            }
        }
        broken
    }
}

impl Usage {
    fn take(&mut self, entry: usize) {
        self.0[entry].won = true;
        self.0[entry].needed = true;
    }
}

/// The names of fields that a text says are beside it.
fn named_beside(text: &str) -> impl Iterator<Item = &str> {
    let parts = links::parts(text).unwrap_or_default().into_iter();
    parts.filter_map(|part| match part {
        Part::Link {
            target: Target::Beside(name),
            ..
        } => Some(name),
        _ => None,
    })
}

/// Those of them that there are.
fn among<'n>(text: &str, names: impl Iterator<Item = &'n String> + Clone) -> Vec<String> {
    named_beside(text)
        .filter(|name| names.clone().any(|known| known == name))
        .map(str::to_owned)
        .collect()
}

/// The enumeration that has an error's code, at any depth of the error.
fn codes(api: &Api, id: TypeId, code: &str) -> Option<TypeId> {
    let Def::Record(record) = &api.get(id).def else {
        return None;
    };
    record.fields.iter().find_map(|field| {
        let crate::ir::Ty::Named(inner) = &field.ty else {
            return None;
        };
        match &api.get(*inner).def {
            Def::Enumeration(codes) if field.name == CODE => codes
                .values
                .iter()
                .any(|value| value == code)
                .then_some(*inner),
            Def::Record(_) if api.get(*inner).schema.is_none() => self::codes(api, *inner, code),
            _ => None,
        }
    })
}

/// The values of an enumeration, or the texts of a union.
fn values_of(api: &Api, id: TypeId) -> impl Iterator<Item = &str> {
    let (values, arms) = match &api.get(id).def {
        Def::Enumeration(enumeration) => (enumeration.values.as_slice(), [].as_slice()),
        Def::Union(union) => ([].as_slice(), union.arms.as_slice()),
        Def::Record(_) => ([].as_slice(), [].as_slice()),
    };
    let texts = arms.iter().filter_map(|arm| match &arm.rule {
        Rule::Text(text) => Some(text.as_str()),
        _ => None,
    });
    values.iter().map(String::as_str).chain(texts)
}
