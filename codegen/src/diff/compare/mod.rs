//! The comparison itself: operation by operation, type by type, member by member.
//!
//! What counts is what a program can say. Structs and enumerations of the crate are `#[non_exhaustive]`, so more of them
//! breaks nobody; a request's fields are private, so only its setters and the function's arguments count; a required
//! parameter is an argument, told by its position.

mod apart;
mod operations;
mod parameters;
mod types;

use std::collections::{BTreeSet, HashMap};

use super::surface::{Surface, below};
use super::{Change, Kind, Subject};
use crate::model::{Crate, ItemId, ItemKind, Member, Path, RustType};

pub(super) fn changes(old: &Crate, new: &Crate) -> Vec<Change> {
    let (old, new) = (Surface::new(old), Surface::new(new));
    let mut comparison = Comparison {
        renamed: renamed(&old, &new),
        old,
        new,
        out: Vec::new(),
    };
    comparison.operations();
    comparison.types();
    let mut out = comparison.out;
    out.sort_by(|a, b| {
        let key = |c: &Change| {
            (
                c.namespace.clone(),
                std::cmp::Reverse(c.step),
                c.subject,
                c.kind,
            )
        };
        key(a).cmp(&key(b)).then_with(|| a.path.cmp(&b.path))
    });
    out
}

/// Types whose name changed: by their ids of before, the types of now.
fn renamed(old: &Surface<'_>, new: &Surface<'_>) -> HashMap<ItemId, ItemId> {
    let items = new.krate.names.items.iter();
    let owners: HashMap<&str, &Path> = items
        .filter(|(_, item)| item.target.is_none())
        .flat_map(|(path, item)| item.places.iter().map(move |place| (place.as_str(), path)))
        .collect();
    let mut found = HashMap::new();
    for (path, item) in &old.krate.names.items {
        if item.target.is_some() || new.paths.contains_key(path) {
            continue;
        }
        let now = item
            .places
            .first()
            .and_then(|place| owners.get(place.as_str()));
        if let (Some(before), Some(now)) = (old.paths.get(path), now.and_then(|p| new.paths.get(p)))
            && !old.paths.contains_key(new.path(*now))
        {
            found.insert(*before, *now);
        }
    }
    found
}

struct Comparison<'c> {
    old: Surface<'c>,
    new: Surface<'c>,
    renamed: HashMap<ItemId, ItemId>,
    out: Vec<Change>,
}

impl Comparison<'_> {
    /// The type that a type of before is today: what its path names, or what it is called now.
    fn now(&self, id: ItemId) -> Option<ItemId> {
        let by_path = self.new.paths.get(self.old.path(id));
        by_path.or_else(|| self.renamed.get(&id)).copied()
    }

    /// Whether two types are one for a program: the same, or by names that lead to the same.
    fn same(&self, old: &RustType, new: &RustType) -> bool {
        use RustType as T;
        let one = |a: ItemId, b: ItemId| self.now(a) == Some(b);
        match (old, new) {
            (T::Item(a), T::Item(b)) | (T::Id(a), T::Id(b)) => one(*a, *b),
            (
                T::Expandable {
                    target: a,
                    deleted: x,
                },
                T::Expandable {
                    target: b,
                    deleted: y,
                },
            ) => {
                one(*a, *b)
                    && match (x, y) {
                        (Some(x), Some(y)) => one(*x, *y),
                        (None, None) => true,
                        _ => false,
                    }
            }
            (T::List(a), T::List(b))
            | (T::Map(a), T::Map(b))
            | (T::Option(a), T::Option(b))
            | (T::Clearable(a), T::Clearable(b))
            | (T::Boxed(a), T::Boxed(b)) => self.same(a, b),
            (T::Page(p, a), T::Page(q, b)) => p == q && self.same(a, b),
            // No other type holds one.
            (a, b) => a == b,
        }
    }

    /// What a member is called in Rust, before and now.
    fn member_name(&mut self, subject: Subject, owner: &str, (was, is): (&str, &str), place: &str) {
        if was != is {
            let change = Change::breaking(Kind::Renamed, subject, below(owner, was));
            self.out
                .push(change.at(place).because(format!("now `{is}`")));
        }
    }

    /// What a member is at its places, where that differs from one to another.
    fn at_places(&mut self, subject: Subject, path: &str, place: &str, was: &Member, is: &Member) {
        let code = |names: &[&str]| {
            let names: Vec<String> = names.iter().map(|name| format!("`{name}`")).collect();
            names.join(", ")
        };
        let only = (was.facts.only != is.facts.only).then(|| match is.facts.only.as_slice() {
            [] => "is everywhere now".to_owned(),
            only => {
                let only: Vec<&str> = only.iter().map(String::as_str).collect();
                format!("is only in {} now", code(&only))
            }
        });
        // What its type gained or lost is told of the type, unless this place had it before.
        let (before, after) = (values(self.old.krate, was), values(self.new.krate, is));
        let differs = was.facts.values.is_some() || is.facts.values.is_some();
        let values = (differs && before != after).then(|| {
            let less: Vec<&str> = before.difference(&after).copied().collect();
            let more: Vec<&str> = after.difference(&before).copied().collect();
            let told = [("has", more, "now"), ("has no", less, "any more")];
            let told = told.into_iter().filter(|(_, values, _)| !values.is_empty());
            let told: Vec<String> = told
                .map(|(has, values, now)| format!("{has} {} {now}", code(&values)))
                .collect();
            told.join(", and ")
        });
        for reason in only.into_iter().chain(values) {
            let change = Change::silent(subject, path);
            self.out.push(change.at(place).because(reason));
        }
    }

    fn deprecation(&mut self, subject: Subject, path: &str, place: &str, (was, is): (bool, bool)) {
        let change = match (was, is) {
            (false, true) => Change::additive(Kind::Deprecated, subject, path)
                .because("the contract says not to use it"),
            (true, false) => Change::silent(subject, path).because("is no longer deprecated"),
            _ => return,
        };
        self.out.push(change.at(place));
    }
}

/// The values that a member has, if it is an enumeration.
fn values<'c>(krate: &'c Crate, member: &'c Member) -> BTreeSet<&'c str> {
    if let Some(values) = &member.facts.values {
        return values.iter().map(String::as_str).collect();
    }
    let mut all = BTreeSet::new();
    member.ty.mentions(&mut |id| {
        if let ItemKind::Enum(values) = &krate[krate.resolve(id)].kind {
            all.extend(values.iter().map(|value| value.wire.as_str()));
        }
    });
    all
}

/// Members by their names on the wire.
fn by_wire(members: &[Member]) -> HashMap<&str, &Member> {
    members.iter().map(|m| (m.wire.as_str(), m)).collect()
}
