//! The names that suit a type, by where it is used.

use std::collections::{BTreeMap, BTreeSet, HashSet};

use super::inflect::{singular, word};
use super::operations::Accessor;
use super::path::{LONGEST, TypeNames};
use super::words::{pascal, pascal_of, words};
use crate::ir::{Api, Def, Owner, Rule, Ty, TypeId, Use};

/// Names that say nothing of what they are of.
const SAYS_LITTLE: &[&str] = &["Details", "Status", "Type"];

/// Requests that say nothing of what they are for beside their namespace.
const PLAIN: &[&str] = &["Create", "List", "Retrieve", "Search", "Update"];

fn says_little(name: &str) -> bool {
    SAYS_LITTLE.contains(&name)
}

pub(super) fn last_word(one: &Use) -> String {
    one.path.last().map(|last| word(last)).unwrap_or_default()
}

/// The word that most uses have.
pub(super) fn main_word(uses: &[&Use]) -> String {
    let mut counts: BTreeMap<String, usize> = BTreeMap::new();
    for one in uses {
        *counts.entry(last_word(one)).or_default() += 1;
    }
    // The word of an answer itself is none.
    if counts.len() > 1 {
        counts.remove("");
    }
    let best = counts
        .into_iter()
        .max_by(|(a, m), (b, n)| (m, b.len(), b).cmp(&(n, a.len(), a)));
    best.map(|(word, _)| word).unwrap_or_default()
}

/// What the thing is: it tells it from its namesakes when nothing else does.
pub(super) fn kind(def: &Def) -> &'static str {
    match def {
        Def::Record(_) => "Details",
        Def::Enumeration(_) => "Value",
        Def::Union(_) => "Union",
    }
}

/// The names that suit a type, shortest first.
pub(super) struct Candidates {
    pub(super) names: Vec<String>,
    /// From which of them on a name is the whole path of the shortest place, and fits exactly.
    pub(super) whole: usize,
}

/// The names of what is only taken: the ends of its paths, and what takes it. What a list is filtered by says so.
pub(super) fn of_parameter(
    api: &Api,
    def: &Def,
    uses: &[&Use],
    accessors: &[Accessor],
) -> Candidates {
    let mut paths = paths(uses);
    let ending = match def {
        Def::Record(record) if record.is_range() => Some("Range"),
        Def::Union(union) if union.is_filter(api) => Some("Filter"),
        _ => None,
    };
    if let Some(ending) = ending {
        for path in &mut paths {
            // A range that is one of several things stands below the parameter.
            if path.last().is_some_and(|last| last == ending) {
                path.pop();
            }
            let filtered = path.pop().unwrap_or_default();
            path.push(joined(&filtered, ending));
        }
    }
    let (mut names, whole) = ends(&paths);
    let shortest = paths.into_iter().next().unwrap_or_default();
    let accessor = |one: &&Use| match one.owner {
        Owner::Operation(index) => accessors.get(index),
        Owner::Schema(_) => None,
    };
    let operations = shortest_first(
        uses.iter()
            .filter_map(|one| Some(accessor(one)?.request.clone())),
    );
    let namespaces = shortest_first(
        uses.iter()
            .filter_map(|one| Some(pascal(&singular(accessor(one)?.modules().last()?)))),
    );
    // What it is of, a parameter `type` says by its namespace, and that of an action by the action: `AccountLinkType`,
    // `SetReaderDisplayType`.
    if names.iter().all(|name| says_little(name)) {
        let action = operations
            .iter()
            .filter(|name| !PLAIN.contains(&name.as_str()));
        for owner in action.chain(&namespaces) {
            names.extend(suffixes(&shortest).map(|end| format!("{owner}{end}")));
        }
    }
    let little = names
        .iter()
        .take(whole)
        .filter(|name| says_little(name))
        .count();
    let whole = whole - little;
    names.retain(|name| !says_little(name));
    // The same path in several operations: the operation tells them apart, and in several namespaces, these do.
    for operation in &operations {
        names.extend(suffixes(&shortest).map(|end| format!("{operation}{end}")));
    }
    for namespace in &namespaces {
        names.extend(suffixes(&shortest).map(|end| format!("{namespace}{end}")));
        for operation in &operations {
            names.extend(suffixes(&shortest).map(|end| format!("{namespace}{operation}{end}")));
        }
    }
    Candidates { names, whole }
}

/// The names of what comes back: after what holds it. What is sent as well (`taken`), or what several things have, is
/// called by its field alone, if that says enough by itself: `CollectionMethod`, but `InvoiceStatus`.
pub(super) fn of_reply(
    api: &Api,
    id: TypeId,
    uses: &[&Use],
    taken: &[&Use],
    is_shared: bool,
    accessors: &[Accessor],
    names: &TypeNames,
) -> Candidates {
    let mut out: Vec<String> = deleted_pair(api, id, names).into_iter().collect();
    let mut owned: Vec<(usize, String)> = Vec::new();
    let mut parents = BTreeSet::new();
    for one in uses {
        let path = segments(&one.path);
        let owner = match &one.owner {
            Owner::Schema(id) => names.types[id.index()].name.clone(),
            Owner::Operation(index) => {
                let Some(accessor) = accessors.get(*index) else {
                    continue;
                };
                let noun = accessor.modules().last().map(|m| pascal(&singular(m)));
                let noun = noun.unwrap_or_default();
                if path.is_empty() {
                    owned.push((1, format!("{noun}Response")));
                    owned.push((2, format!("{}{noun}Response", accessor.request)));
                }
                noun
            }
        };
        parents.insert(owner.clone());
        let ends = suffixes(&path).enumerate();
        owned.extend(ends.map(|(depth, end)| (depth, joined(&owner, &end))));
    }
    owned.sort_by(|a, b| (a.0, a.1.len(), &a.1).cmp(&(b.0, b.1.len(), &b.1)));
    let says_enough = |name: &String| words(name).len() > 1;
    let mut whole = out.len();
    if !taken.is_empty() {
        let paths = paths(taken);
        let several = paths.len() > 1;
        let (ends, exact) = ends(&paths);
        let exact = ends.get(exact).cloned();
        out.extend(
            ends.into_iter()
                .filter(|name| says_enough(name) || several && !says_little(name)),
        );
        whole = exact
            .and_then(|exact| out.iter().position(|name| *name == exact))
            .unwrap_or(out.len());
    } else if parents.len() > 1 {
        let alone = paths(uses).first().and_then(|path| suffixes(path).next());
        out.extend(alone.filter(|name| says_enough(name) || !is_shared && !says_little(name)));
    }
    out.extend(owned.into_iter().map(|(_, name)| name));
    Candidates { names: out, whole }
}

fn shortest_first(names: impl Iterator<Item = String>) -> Vec<String> {
    let mut names: Vec<String> = names.collect();
    names.sort_by(|a, b| (a.len(), a).cmp(&(b.len(), b)));
    names.dedup();
    names
}

/// The distinct paths of places, shortest first.
fn paths(uses: &[&Use]) -> Vec<Vec<String>> {
    let mut paths: Vec<Vec<String>> = uses.iter().map(|one| segments(&one.path)).collect();
    paths.sort_by(|a, b| (a.len(), a).cmp(&(b.len(), b)));
    paths.dedup();
    paths
}

/// The ends of paths, and which of them is the whole of the shortest. Of several paths, what they have in common goes
/// before what is one's alone.
fn ends(paths: &[Vec<String>]) -> (Vec<String>, usize) {
    let Some(shortest) = paths.first() else {
        return (Vec::new(), 0);
    };
    let mut out: Vec<String> = Vec::new();
    if let ([_, _, ..], Some(last)) = (paths, shortest.last()) {
        let is_common = |at: &usize| paths.iter().all(|path| path.get(*at) == shortest.get(*at));
        let common = (0..shortest.len() - 1).take_while(is_common).count();
        let mut together = shortest[..common].to_vec();
        together.push(last.clone());
        out.extend(suffixes(&together));
    }
    for path in paths {
        out.extend(suffixes(path));
    }
    let mut seen = BTreeSet::new();
    out.retain(|name| seen.insert(name.clone()));
    let exact = suffixes(shortest).last();
    let whole = exact.and_then(|exact| out.iter().position(|name| *name == exact));
    let whole = whole.unwrap_or(out.len());
    (out, whole)
}

/// `CustomerOrDeleted`, for an answer that is an object or what is left of it.
fn deleted_pair(api: &Api, id: TypeId, names: &TypeNames) -> Option<String> {
    let Def::Union(union) = &api.get(id).def else {
        return None;
    };
    let deleted = union
        .arms
        .iter()
        .filter(|a| matches!(a.rule, Rule::Deleted(_)))
        .count();
    let live: Vec<_> = union
        .arms
        .iter()
        .filter(|a| matches!(a.rule, Rule::Tag(_)))
        .collect();
    match (live.as_slice(), deleted) {
        ([one], 1) => match one.ty {
            Ty::Named(id) => Some(format!("{}OrDeleted", names.types[id.0 as usize].name)),
            _ => None,
        },
        _ => None,
    }
}

/// Each field of a path as the word for what it holds: of a list, for one of it.
fn segments(path: &[String]) -> Vec<String> {
    path.iter().map(|segment| pascal(&word(segment))).collect()
}

/// The ends of a path, shortest first: `MandateOptions`, `AcssDebitMandateOptions`, ...
///
/// A word that the next part begins with isn't said twice.
fn suffixes(path: &[String]) -> impl Iterator<Item = String> + '_ {
    (0..path.len()).rev().map(|from| {
        path[from..]
            .iter()
            .fold(String::new(), |name, part| joined(&name, part))
    })
}

/// The names that fields have, of two words or more.
pub(super) fn nouns(api: &Api) -> HashSet<&str> {
    let records = api.types.iter().filter_map(|ty| match &ty.def {
        Def::Record(record) => Some(&record.fields),
        _ => None,
    });
    let names = records.flatten().map(|field| field.name.as_str());
    names.filter(|name| name.contains('_')).collect()
}

/// A name of at most [`LONGEST`] characters: what comes first says least. What is left of a longer one begins with a noun,
/// if it can: `ThreeDSecureResult`, and not `DetailsThreeDSecureResult`.
pub(super) fn fit(name: &str, nouns: &HashSet<&str>) -> String {
    let all = words(name);
    let fits = |from: &usize| pascal_of(&all[*from..]).len() <= LONGEST;
    let begins_well = |from: &usize| {
        let ends = from + 2..=all.len();
        *from == 0
            || ends
                .into_iter()
                .any(|end| nouns.contains(&*all[*from..end].join("_")))
    };
    let mut cuts = (0..all.len()).filter(fits);
    let cut = cuts.clone().find(begins_well).or_else(|| cuts.next());
    cut.map(|from| pascal_of(&all[from..])).unwrap_or_default()
}

/// Two names as one; what ends the first and begins the second is said once.
pub(super) fn joined(first: &str, second: &str) -> String {
    let (first_words, second_words) = (words(first), words(second));
    // What comes second always says something of its own.
    let overlap = (1..=first_words.len().min(second_words.len().saturating_sub(1)))
        .rev()
        .find(|n| first_words[first_words.len() - n..] == second_words[..*n])
        .unwrap_or_default();
    let mut all = first_words;
    all.extend(second_words.into_iter().skip(overlap));
    pascal_of(&all)
}
