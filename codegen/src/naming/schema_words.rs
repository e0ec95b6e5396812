//! What a component schema's name says, without the folders of Stripe's code.

use super::inflect::{is_plural, singular};
use super::words::{self, LONGEST};
use std::borrow::Cow;
use std::collections::{BTreeMap, BTreeSet};

/// What is known about a component schema when it gets its name.
#[derive(Clone, Debug, Default, PartialEq, Eq)]
pub struct SchemaFacts<'a> {
    /// Its name in the contract.
    pub name: &'a str,
    /// The module that it will live in, if that is settled; otherwise the one its dots say.
    pub home: &'a [String],
    /// The schemas that use it, and the field (or the dotted path of fields) in each.
    pub users: Vec<(&'a str, &'a str)>,
}

/// A name longer than this gives way to a shorter one that says where the type is used.
const COMFORTABLE: usize = 45;

/// Words that name nothing by themselves.
const GENERAL: [&str; 6] = ["data", "details", "info", "item", "list", "options"];

/// How many owners a name can be made of.
const DEEPEST: usize = 8;

/// Words for the folders of Stripe's code, which say nothing about the API. Longer ones first.
const FOLDERS: [&[&str]; 15] = [
    &["payment", "method", "config", "biz"],
    &["account", "unification"],
    &["payments", "primitives"],
    &["payment", "flows"],
    &["payment", "pages"],
    &["billing", "bill"],
    &["legal", "entity"],
    &["enterprise", "features"],
    &["impl", "endpoints"],
    &["insights"],
    &["abstract"],
    &["private"],
    &["shared"],
    &["common"],
    &["smor"],
];

/// Code names, and the API's words for them.
const CODE_NAMES: [(&[&str], &[&str]); 9] = [
    (&["financial", "reporting", "finance"], &["reporting"]),
    (&["gelato", "data"], &["identity"]),
    (&["gelato"], &["identity"]),
    (&["tax", "product"], &["tax"]),
    (&["bank", "connections"], &["financial", "connections"]),
    (&["secret", "service"], &["secret"]),
    (&["invoicing"], &["invoice"]),
    (&["tax", "i", "ds"], &["tax", "id"]),
    (&["upiqr"], &["upi", "qr"]),
];

/// A schema's name taken apart.
pub(super) struct Parts {
    pub(super) module: Vec<String>,
    /// All words of the last dotted part.
    pub(super) words: Vec<String>,
    /// The words between the `resource`s: owner, owned, owned by that.
    pub(super) segments: Vec<Vec<String>>,
}

impl Parts {
    pub(super) fn read(schema: &str) -> Parts {
        // `deleted_radar.value_list` is the deleted form of `radar.value_list`.
        let (deleted, dotted) = match schema.strip_prefix("deleted_") {
            Some(rest) if rest.contains('.') => (true, rest),
            _ => (false, schema),
        };
        let mut module: Vec<String> = dotted
            .split('.')
            .map(words::snake)
            .filter(|part| !part.is_empty())
            .collect();
        let last = dotted
            .rsplit('.')
            .find(|part| !words::snake(part).is_empty())
            .unwrap_or_default();
        module.pop();
        let mut words = words::words(last);
        if deleted {
            words.insert(0, "deleted".to_owned());
        }
        let mut segments: Vec<Vec<String>> = vec![Vec::new()];
        for (index, word) in words.iter().enumerate() {
            let between = index > 0 && index + 1 < words.len();
            match segments.last_mut() {
                Some(segment)
                    if !(between && matches!(word.as_str(), "resource" | "resources")) =>
                {
                    segment.push(word.clone());
                }
                Some(segment) => {
                    if segment.len() > 1 && segment.last().is_some_and(|word| word == "api") {
                        segment.pop();
                    }
                    segments.push(Vec::new());
                }
                None => {}
            }
        }
        Parts {
            module,
            words,
            segments,
        }
    }

    /// The words without `resource`.
    pub(super) fn flat(&self) -> Vec<String> {
        self.segments.concat()
    }
}

/// What the whole document says.
pub(super) struct Book<'a> {
    facts: BTreeMap<&'a str, &'a SchemaFacts<'a>>,
    /// Names of schemas, as words with `_`, dotted ones also by their last part: `line_item`, `meter`, `billing_meter`.
    things: BTreeSet<String>,
    /// Modules that dots name: `billing`, `v2_core`.
    namespaces: BTreeSet<String>,
}

impl<'a> Book<'a> {
    pub(super) fn read(schemas: &'a [SchemaFacts<'a>]) -> Book<'a> {
        let mut book = Book {
            facts: schemas.iter().map(|facts| (facts.name, facts)).collect(),
            things: BTreeSet::new(),
            namespaces: BTreeSet::new(),
        };
        for facts in schemas {
            let parts = Parts::read(facts.name);
            book.things.insert(parts.words.join("_"));
            if !parts.module.is_empty() {
                book.things.insert(words::snake(facts.name));
                book.namespaces.insert(parts.module.join("_"));
            }
        }
        book
    }

    /// The words that say what the thing is.
    pub(super) fn clean(&self, parts: &Parts) -> Vec<String> {
        if !parts.module.is_empty() {
            return parts.words.clone();
        }
        let last = parts.segments.len().saturating_sub(1);
        let mut flat: Vec<String> = Vec::new();
        for (index, segment) in parts.segments.iter().enumerate() {
            let mut segment = without_folders(segment);
            if index < last {
                self.make_owner(&mut segment, index == 0);
            }
            // What begins with its owner's name says it already.
            if segment.len() > flat.len() && segment.starts_with(&flat) {
                flat.clear();
            }
            flat.extend(segment);
        }
        if flat.is_empty() {
            flat = parts.flat();
        }
        collapse(self.with_owner(flat), self)
    }

    /// The owner of something is one: `invoices_resource_tax_id` is an invoice's.
    fn make_owner(&self, words: &mut Vec<String>, first: bool) {
        if words.len() > 1 && words.last().is_some_and(|word| word == "list") {
            words.pop();
        }
        let mut owner = words.clone();
        singularize(&mut owner);
        let name = words.join("_");
        if !self.namespaces.contains(&name) && (first || self.things.contains(&owner.join("_"))) {
            *words = owner;
        }
    }

    /// The words with the schema that they begin with in the singular: `credit_notes_refund` is a credit note's.
    fn with_owner(&self, mut words: Vec<String>) -> Vec<String> {
        for length in (1..words.len()).rev() {
            let Some(mut owner) = words.get(..length).map(<[String]>::to_vec) else {
                continue;
            };
            singularize(&mut owner);
            if words.get(..length) != Some(owner.as_slice())
                && self.things.contains(&owner.join("_"))
            {
                words.splice(..length, owner);
                break;
            }
        }
        words
    }

    /// The words without the namespace that the type lives in anyway: `issuing_card_shipping` in `issuing`.
    pub(super) fn without_home<'w>(&self, home: &[String], words: &'w [String]) -> &'w [String] {
        let namespace: Vec<&str> = home.iter().flat_map(|part| part.split('_')).collect();
        let is_namespace = !namespace.is_empty() && self.namespaces.contains(&namespace.join("_"));
        match words.get(namespace.len()..) {
            // `Details` alone says too little, in any module.
            Some([word]) if GENERAL.contains(&word.as_str()) => words,
            Some(rest)
                if is_namespace && !rest.is_empty() && words.starts_with_words(&namespace) =>
            {
                rest
            }
            _ => words,
        }
    }

    /// The best words for a schema: what its name says, or where it is used if that is shorter and the name is long.
    pub(super) fn best(&self, facts: &SchemaFacts<'_>, depth: usize) -> Vec<String> {
        let short = self.clean(&Parts::read(facts.name));
        let length = words::pascal_of(&short).len();
        if length <= COMFORTABLE {
            return short;
        }
        match self.by_use(facts, depth) {
            Some(used) if words::pascal_of(&used).len() < length => used,
            _ => short,
        }
    }

    /// The words of the only place that uses the schema: its owner's and the field's.
    pub(super) fn by_use(&self, facts: &SchemaFacts<'_>, depth: usize) -> Option<Vec<String>> {
        let users: BTreeSet<&(&str, &str)> = facts
            .users
            .iter()
            .filter(|(parent, _)| *parent != facts.name)
            .collect();
        let (parent, field) = users.first().filter(|_| users.len() == 1)?;
        let parent = self.facts.get(parent).filter(|_| depth < DEEPEST)?;
        // The owner's dots are words of it; the home takes them off again.
        let mut words = Parts::read(parent.name)
            .module
            .iter()
            .flat_map(|part| words::words(part))
            .collect::<Vec<_>>();
        words.extend(self.best(parent, depth + 1));
        // The contract's own name tells whether the field holds one of them or the type is many things in one.
        let many = field.ends_with("options")
            || Parts::read(facts.name)
                .words
                .last()
                .is_some_and(|word| is_plural(word));
        let field = if many {
            Cow::Borrowed(*field)
        } else {
            singular(field)
        };
        words.extend(words::words(&field));
        Some(collapse(words, self))
    }
}

/// An inline type's title as a type's name.
pub(super) fn titled(title: &str) -> String {
    let all = words::words(title);
    let kept = without_folders(&all);
    words::pascal_of(if kept.is_empty() { &all } else { &kept })
}

fn without_folders(segment: &[String]) -> Vec<String> {
    let mut words = Vec::with_capacity(segment.len());
    let mut rest = segment;
    while let Some((word, after)) = rest.split_first() {
        if let Some(folder) = FOLDERS.iter().find(|folder| rest.starts_with_words(folder)) {
            rest = rest.get(folder.len()..).unwrap_or_default();
        } else if let Some((code, name)) = CODE_NAMES
            .iter()
            .find(|(code, _)| rest.starts_with_words(code))
        {
            words.extend(name.iter().map(|word| (*word).to_owned()));
            rest = rest.get(code.len()..).unwrap_or_default();
        } else {
            words.push(word.clone());
            rest = after;
        }
    }
    words
}

/// A name of the words that fits: without the phrases that half of the contract's names hold, then without the first
/// words. The last ones say what the thing is.
pub(super) fn fitted(mut words: Vec<String>) -> String {
    const PHRASES: [&[&str]; 3] = [
        &["payment", "method", "options"],
        &["payment", "method", "details"],
        &["payment", "method"],
    ];
    let name = words::without_little_words(&words);
    if name.len() <= LONGEST {
        return name;
    }
    for phrase in PHRASES {
        let inner = words.len().saturating_sub(phrase.len());
        while words::pascal_of(&words).len() > LONGEST
            && let Some(at) = (1..inner).find(|at| {
                words
                    .get(*at..)
                    .is_some_and(|rest| rest.starts_with_words(phrase))
            })
        {
            words.drain(at..at + phrase.len());
        }
    }
    while words.len() > 1 && words::pascal_of(&words).len() > LONGEST {
        words.remove(0);
    }
    words::short_pascal(&words.join("_"))
}

trait StartsWithWords {
    fn starts_with_words(&self, start: &[&str]) -> bool;
}

impl StartsWithWords for [String] {
    fn starts_with_words(&self, start: &[&str]) -> bool {
        self.len() >= start.len() && self.iter().zip(start).all(|(a, b)| a == b)
    }
}

/// Puts the last word in the singular.
fn singularize(words: &mut [String]) {
    if let Some(last) = words.last_mut() {
        *last = singular(last).into_owned();
    }
}

/// The words without what is said twice.
///
/// A phrase that follows itself, in singular or plural, is said once (`portal_flows_flow`), unless the second begins
/// another thing's name (`outbound_payment`, `payment_method`). A plural whose singular follows later is a folder
/// (`parents_invoice_item_parent`), and so is a phrase that the name ends with and holds before.
pub(super) fn collapse(mut words: Vec<String>, book: &Book<'_>) -> Vec<String> {
    loop {
        let count = words.len();
        drop_repeated(&mut words, book);
        drop_plural(&mut words);
        drop_earlier_end(&mut words);
        if words.len() == count {
            return words;
        }
    }
}

fn drop_repeated(words: &mut Vec<String>, book: &Book<'_>) {
    let ones = singulars(words);
    let mut repeated = None;
    'found: for length in (1..=words.len() / 2).rev() {
        for start in 0..=words.len() - 2 * length {
            let (Some(first), Some(second)) = (
                ones.get(start..start + length),
                ones.get(start + length..start + 2 * length),
            ) else {
                continue;
            };
            let starts_another = || {
                let another = words.get(start + 1..start + 3).filter(|_| length == 1);
                another.is_some_and(|thing| book.things.contains(&thing.join("_")))
            };
            if first == second && !starts_another() {
                repeated = Some(start..start + length);
                break 'found;
            }
        }
    }
    if let Some(repeated) = repeated {
        words.drain(repeated);
    }
}

fn singulars(words: &[String]) -> Vec<Cow<'_, str>> {
    words.iter().map(|word| singular(word)).collect()
}

fn drop_plural(words: &mut Vec<String>) {
    let ones = singulars(words);
    let folder = words
        .iter()
        .zip(&ones)
        .enumerate()
        .position(|(at, (word, one))| {
            let after = words.get(at + 1..).unwrap_or_default();
            word != one && after.iter().any(|later| later == one)
        });
    if let Some(at) = folder {
        words.remove(at);
    }
}

fn drop_earlier_end(words: &mut Vec<String>) {
    for length in (2..=words.len() / 2).rev() {
        let body = words.len() - length;
        let Some(end) = words.get(body..) else {
            continue;
        };
        let earlier = (0..=body.saturating_sub(length))
            .find(|start| words.get(*start..start + length) == Some(end));
        if let Some(start) = earlier {
            words.drain(start..start + length);
            return;
        }
    }
}
