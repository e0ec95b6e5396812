//! The public name of every type, settled in one pass over the whole document.
//!
//! A component keeps its own name. An inline type is named by where it is used, and lives in the module that all its
//! uses have in common. Where that name doesn't suit a place (a `status` that happens to have the values of another),
//! the place gets an alias in its own module, so that a shared shape still reads as what it is there.
//!
//! Every claim to a name has candidates, shortest first; where several claims want one name in one module, all but the
//! one that it fits best move on to their next candidate.

use std::collections::{BTreeMap, BTreeSet, HashMap};
use std::fmt;

use super::homes::{Homes, ModulePath, common, top};
use super::inflect::singular;
use super::operations::Accessor;
use super::pins::Pins;
use super::reserved;
use super::words::{pascal, pascal_of, words};
use crate::ir::{Api, Def, ELEMENT, Owner, Rule, Side, Ty, TypeId, Use};

/// The longest public name.
pub const LONGEST: usize = 60;

/// Ends the word of an alias that no field is spelled with. Words hold no such sign.
pub const FURTHER: char = '#';

/// Where an item is.
#[derive(Debug, Clone, PartialEq, Eq, PartialOrd, Ord, Hash)]
pub struct Path {
    /// The module, from the crate's root.
    pub module: ModulePath,
    /// The name in the module.
    pub name: String,
}

impl fmt::Display for Path {
    fn fmt(&self, f: &mut fmt::Formatter<'_>) -> fmt::Result {
        for module in &self.module {
            write!(f, "{module}::")?;
        }
        f.write_str(&self.name)
    }
}

/// The names of all types.
#[derive(Debug, Clone, Default)]
pub struct TypeNames {
    /// By type: where it is defined.
    pub types: Vec<Path>,
    /// Further names of inline types, by type, the module of the place and the word that the name is for.
    pub aliases: BTreeMap<(TypeId, ModulePath, String), Path>,
    /// Component schemas that are another name for a text, a list or another schema.
    pub schemas: BTreeMap<String, Path>,
}

impl TypeNames {
    /// The name to use for a type in a field of this name, of something that lives in this module.
    #[must_use]
    pub fn at(&self, id: TypeId, module: &[String], field: &str) -> &Path {
        let canonical = &self.types[id.0 as usize];
        if self.aliases.is_empty() {
            return canonical;
        }
        self.aliases
            .get(&(id, module.to_vec(), word(field)))
            .unwrap_or(canonical)
    }
}

/// Two items that want one name.
#[derive(Debug, Clone, PartialEq, Eq)]
pub struct Clash {
    /// The name.
    pub name: String,
    /// Where the contract says the one that was not named.
    pub pointer: String,
    /// Where it says the other.
    pub other: String,
}

/// The last word of a field path: what the thing is called there.
pub(crate) fn word(field: &str) -> String {
    match field.strip_suffix(ELEMENT) {
        Some(many) => singular(&words(many).join("_")).into_owned(),
        None => words(field).join("_"),
    }
}

/// One name that a type wants.
struct Claim {
    id: TypeId,
    /// The word it is an alias for; none where it names the type itself.
    alias: Option<(ModulePath, String)>,
    module: ModulePath,
    uses: usize,
    candidates: Vec<String>,
    /// How many of the candidates are the whole path of the shortest use: from there on the name fits exactly.
    whole: usize,
    at: usize,
}

/// Names all types.
///
/// `schemas` has the component schemas' names; `given` names that the overlay gives by JSON pointer; `pins` the names that
/// stay.
pub fn settle(
    api: &Api,
    accessors: &[Accessor],
    homes: &Homes,
    schemas: &BTreeMap<String, String>,
    given: &dyn Fn(&str) -> Option<String>,
    pins: &Pins<'_>,
) -> (TypeNames, Vec<Clash>) {
    let mut clashes = Vec::new();
    let mut taken: HashMap<ModulePath, BTreeMap<String, String>> = HashMap::new();
    for (operation, accessor) in api.operations.iter().zip(accessors) {
        taken
            .entry(accessor.modules().to_vec())
            .or_default()
            .insert(accessor.request.clone(), operation.pointer.clone());
    }
    let requests: BTreeSet<(&[String], &String)> = accessors
        .iter()
        .map(|a| (a.modules(), &a.request))
        .collect();
    let mut names = TypeNames {
        types: vec![
            Path {
                module: Vec::new(),
                name: String::new()
            };
            api.types.len()
        ],
        ..TypeNames::default()
    };

    for (id, path) in pins.taken() {
        let other = taken
            .entry(path.module.clone())
            .or_default()
            .insert(path.name.clone(), api.get(id).pointer.clone());
        // The lock has each name once, and operations keep off them: two of one name are an operation's and a type's pin.
        if let Some(other) = other {
            clashes.push(Clash {
                name: path.name.clone(),
                pointer: api.get(id).pointer.clone(),
                other,
            });
        }
    }
    for (id, _) in api.iter() {
        if let Some(path) = pins.of(id) {
            names.types[id.0 as usize] = path.clone();
        }
        for (path, one) in pins.aliases(api, id) {
            let module = one.map(|one| place_module(one, homes, accessors));
            let word = one.map(last_word);
            let mut key = (id, module.unwrap_or_default(), word.unwrap_or_default());
            // Two names for one word of one module, once of two types: fields say the first, the second is there as well.
            while names.aliases.contains_key(&key) {
                key.2.push(FURTHER);
            }
            names.aliases.insert(key, path.clone());
        }
    }

    for (id, ty) in api.iter() {
        let Some(schema) = &ty.schema else { continue };
        if pins.of(id).is_some() {
            continue;
        }
        let module = homes.modules[id.0 as usize].clone();
        let wanted = given(schema).unwrap_or_else(|| {
            schemas
                .get(schema)
                .cloned()
                .unwrap_or_else(|| pascal(schema))
        });
        let mut name = reserved::type_name(&wanted).into_owned();
        let pointer = ty.pointer.clone();
        if requests.contains(&(module.as_slice(), &name)) {
            name.push_str("Type");
        }
        // A name that somebody has stays with them.
        let pinned = |name: &str| {
            pins.taken()
                .any(|(_, path)| path.module == module && path.name == name)
        };
        if pinned(&name) {
            let whole = fit(&pascal(schema));
            let more = [
                whole.clone(),
                format!("{name}Object"),
                format!("{whole}Object"),
            ];
            name = more.into_iter().find(|n| !pinned(n)).unwrap_or(name);
        }
        if let Some(other) = taken
            .entry(module.clone())
            .or_default()
            .insert(name.clone(), pointer.clone())
        {
            clashes.push(Clash {
                name: name.clone(),
                pointer,
                other,
            });
        }
        names.types[id.0 as usize] = Path { module, name };
    }

    let namer = Namer {
        api,
        accessors,
        homes,
        given,
        pins,
    };
    let canonical = namer.canonical_claims(&names);
    grant(api, canonical, &mut taken, &mut names, &mut clashes);
    let aliases = namer.alias_claims(&names);
    grant(api, aliases, &mut taken, &mut names, &mut clashes);
    (names, clashes)
}

/// Settles claims module by module, and enters the names.
fn grant(
    api: &Api,
    claims: Vec<Claim>,
    taken: &mut HashMap<ModulePath, BTreeMap<String, String>>,
    names: &mut TypeNames,
    clashes: &mut Vec<Clash>,
) {
    let mut modules: BTreeMap<ModulePath, Vec<Claim>> = BTreeMap::new();
    for claim in claims {
        modules.entry(claim.module.clone()).or_default().push(claim);
    }
    for (module, mut claims) in modules {
        let taken = taken.entry(module.clone()).or_default();
        contend(&mut claims, taken);
        for claim in claims {
            let pointer = api.get(claim.id).pointer.clone();
            let Some(name) = claim.candidates.get(claim.at) else {
                // An alias is a courtesy; without one the place uses the type's own name.
                if claim.alias.is_none() {
                    let wanted = claim.candidates.last().cloned().unwrap_or_default();
                    let other = taken.get(&wanted).cloned().unwrap_or_default();
                    clashes.push(Clash {
                        name: wanted,
                        pointer,
                        other,
                    });
                }
                continue;
            };
            taken.insert(name.clone(), pointer);
            let path = Path {
                module: module.clone(),
                name: name.clone(),
            };
            match claim.alias {
                None => names.types[claim.id.0 as usize] = path,
                Some((place, word)) => {
                    names.aliases.insert((claim.id, place, word), path);
                }
            }
        }
    }
}

/// Gives each claim the first candidate that it can have.
fn contend(claims: &mut [Claim], taken: &BTreeMap<String, String>) {
    loop {
        let mut wanted: BTreeMap<&str, Vec<usize>> = BTreeMap::new();
        for (index, claim) in claims.iter().enumerate() {
            if let Some(name) = claim.candidates.get(claim.at) {
                wanted.entry(name).or_default().push(index);
            }
        }
        let mut moving = Vec::new();
        for (name, contenders) in wanted {
            if taken.contains_key(name) {
                moving.extend(contenders);
                continue;
            }
            if contenders.len() < 2 {
                continue;
            }
            // A name that is somebody's whole path stays with them; of several, with the most used.
            let best = contenders.iter().copied().max_by_key(|i| {
                let claim = &claims[*i];
                (
                    claim.at >= claim.whole,
                    claim.uses,
                    std::cmp::Reverse(claim.id),
                )
            });
            let fits = best.is_some_and(|i| claims[i].at >= claims[i].whole);
            // If it is nobody's whole path, all of them say more.
            moving.extend(
                contenders
                    .into_iter()
                    .filter(|i| !(fits && Some(*i) == best)),
            );
        }
        if moving.is_empty() {
            return;
        }
        for index in moving {
            claims[index].at += 1;
        }
    }
}

struct Namer<'a> {
    api: &'a Api,
    accessors: &'a [Accessor],
    homes: &'a Homes,
    given: &'a dyn Fn(&str) -> Option<String>,
    pins: &'a Pins<'a>,
}

impl Namer<'_> {
    /// One claim for each inline type.
    fn canonical_claims(&self, names: &TypeNames) -> Vec<Claim> {
        let mut out = Vec::new();
        for (id, ty) in self.api.iter().filter(|(_, ty)| ty.schema.is_none()) {
            if self.pins.of(id).is_some() {
                continue;
            }
            // What comes back names a type that both directions use.
            let mut uses: Vec<&Use> = ty.uses.iter().collect();
            if uses.iter().any(|u| u.side == Side::Response) {
                uses.retain(|u| u.side == Side::Response);
            }
            let count = uses.len();
            let side = uses.first().map_or(ty.side, |u| u.side);
            let module = common(uses.iter().map(|u| self.module(u)), side);
            let (main, holder) = (main_word(&uses), main_holder(&uses));
            uses.retain(|u| last_word(u) == main);
            let (mut candidates, whole) =
                candidates(self.api, id, &uses, side, self.accessors, names);
            candidates.splice(0..0, holder);
            candidates.extend(candidates.last().map(|last| joined(last, kind(&ty.def))));
            let claim = match ty.uses.iter().find_map(|u| (self.given)(&u.pointer)) {
                // A name that the overlay gives is given: whoever else wants it takes another.
                Some(name) => Claim::new(id, None, module, usize::MAX, vec![name], 0),
                None => Claim::new(id, None, module, count, candidates, whole),
            };
            out.push(claim);
        }
        out
    }

    /// Claims for the places that the type's own name doesn't suit.
    fn alias_claims(&self, names: &TypeNames) -> Vec<Claim> {
        let mut out = Vec::new();
        for (id, ty) in self.api.iter().filter(|(_, ty)| ty.schema.is_none()) {
            let canonical = &names.types[id.0 as usize];
            let mut groups: BTreeMap<(ModulePath, String), Vec<&Use>> = BTreeMap::new();
            let mut words_of: BTreeMap<&Owner, BTreeSet<String>> = BTreeMap::new();
            for one in &ty.uses {
                let word = last_word(one);
                words_of.entry(&one.owner).or_default().insert(word.clone());
                groups
                    .entry((self.module(one), word))
                    .or_default()
                    .push(one);
            }
            for ((place, word), uses) in groups {
                // One thing with the same shape under many names, such as an account's capabilities: the shape is the
                // point, and its own name serves.
                let many = uses
                    .iter()
                    .any(|u| words_of.get(&u.owner).is_some_and(|w| w.len() > 2));
                // What a place is called that was there before is settled, with an alias or without.
                let settled = uses.iter().any(|u| self.pins.knows(self.api, u));
                if settled
                    || word.is_empty()
                    || many
                    || self.suits(canonical, &place, &word, &uses, names)
                {
                    continue;
                }
                let side = uses.first().map_or(ty.side, |u| u.side);
                let module = common(std::iter::once(place.clone()), side);
                let (candidates, whole) =
                    candidates(self.api, id, &uses, side, self.accessors, names);
                out.push(Claim::new(
                    id,
                    Some((place, word)),
                    module,
                    uses.len(),
                    candidates,
                    whole,
                ));
            }
        }
        out
    }

    /// Whether a type's own name says what it is at these places.
    fn suits(
        &self,
        canonical: &Path,
        place: &[String],
        word: &str,
        uses: &[&Use],
        names: &TypeNames,
    ) -> bool {
        let word = pascal(word);
        canonical.name == word
            || uses.iter().all(|one| match (&one.owner, one.side) {
                (Owner::Schema(id), _) => {
                    let owner = &names.types[id.0 as usize].name;
                    canonical.name.starts_with(owner.as_str()) && canonical.name.ends_with(&word)
                }
                // Parameters of a namespace that its own resources name.
                (Owner::Operation(_), _) => {
                    canonical.module.first() == place.first() && canonical.name.ends_with(&word)
                }
            })
    }

    fn module(&self, one: &Use) -> ModulePath {
        place_module(one, self.homes, self.accessors)
    }
}

/// The module that a place is in.
pub(super) fn place_module(one: &Use, homes: &Homes, accessors: &[Accessor]) -> ModulePath {
    match (&one.owner, one.side) {
        (Owner::Schema(id), _) => homes.modules[id.0 as usize].clone(),
        (Owner::Operation(index), Side::Request) => accessors
            .get(*index)
            .map(|a| a.modules().to_vec())
            .unwrap_or_default(),
        (Owner::Operation(index), Side::Response) => accessors
            .get(*index)
            .map(|a| top(a.modules()))
            .unwrap_or_default(),
    }
}

impl Claim {
    fn new(
        id: TypeId,
        alias: Option<(ModulePath, String)>,
        module: ModulePath,
        uses: usize,
        candidates: Vec<String>,
        whole: usize,
    ) -> Self {
        let mut seen = BTreeSet::new();
        let candidates = candidates
            .iter()
            .map(|c| reserved::type_name(&fit(c)).into_owned())
            .filter(|c| !c.is_empty() && seen.insert(c.clone()))
            .collect();
        Claim {
            id,
            alias,
            module,
            uses,
            candidates,
            whole,
            at: 0,
        }
    }
}

pub(super) fn last_word(one: &Use) -> String {
    one.path.last().map(|last| word(last)).unwrap_or_default()
}

/// The word that most uses have.
fn main_word(uses: &[&Use]) -> String {
    let mut counts: BTreeMap<String, usize> = BTreeMap::new();
    for one in uses {
        *counts.entry(last_word(one)).or_default() += 1;
    }
    let best = counts
        .into_iter()
        .max_by(|(a, m), (b, n)| (m, b.len(), b).cmp(&(n, a.len(), a)));
    best.map(|(word, _)| word).unwrap_or_default()
}

/// What holds the type in most places, when it goes by many words: `capabilities.{card,link,...}` are each a capability.
fn main_holder(uses: &[&Use]) -> Option<String> {
    let words: BTreeSet<String> = uses.iter().map(|u| last_word(u)).collect();
    if words.len() < 5 {
        return None;
    }
    let mut counts: BTreeMap<&str, BTreeSet<String>> = BTreeMap::new();
    for one in uses {
        let [.., holder, _] = one.path.as_slice() else {
            continue;
        };
        counts.entry(holder).or_default().insert(last_word(one));
    }
    let (holder, held) = counts
        .into_iter()
        .max_by_key(|(holder, words)| (words.len(), std::cmp::Reverse(*holder)))?;
    (held.len() * 2 >= words.len()).then(|| {
        pascal(&word(&format!(
            "{}{ELEMENT}",
            holder.trim_end_matches(ELEMENT)
        )))
    })
}

/// What the thing is: it tells it from its namesakes when nothing else does.
fn kind(def: &Def) -> &'static str {
    match def {
        Def::Record(_) => "Details",
        Def::Enumeration(_) => "Value",
        Def::Union(_) => "Union",
    }
}

/// The names that suit a type at these places, shortest first, and from which on they are whole paths.
fn candidates(
    api: &Api,
    id: TypeId,
    uses: &[&Use],
    side: Side,
    accessors: &[Accessor],
    names: &TypeNames,
) -> (Vec<String>, usize) {
    let mut out = Vec::new();
    if let Some(pair) = deleted_pair(api, id, names) {
        out.push(pair);
    }
    let mut paths: Vec<Vec<String>> = uses.iter().map(|u| segments(&u.path)).collect();
    paths.sort_by(|a, b| (a.len(), a).cmp(&(b.len(), b)));
    paths.dedup();
    let shortest = paths.first().cloned().unwrap_or_default();
    if side == Side::Request {
        for path in &paths {
            out.extend(suffixes(path));
        }
        // The same path in several operations: the operation tells them apart.
        let mut operations: Vec<&str> = uses
            .iter()
            .filter_map(|u| match u.owner {
                Owner::Operation(index) => accessors.get(index).map(|a| a.request.as_str()),
                Owner::Schema(_) => None,
            })
            .collect();
        operations.sort_by_key(|o| (o.len(), *o));
        operations.dedup();
        for operation in &operations {
            out.extend(suffixes(&shortest).map(|s| format!("{operation}{s}")));
        }
        // At the root, the namespace does.
        let mut namespaces: Vec<String> = uses
            .iter()
            .filter_map(|u| match u.owner {
                Owner::Operation(index) => {
                    Some(pascal(&singular(accessors.get(index)?.modules().last()?)))
                }
                Owner::Schema(_) => None,
            })
            .collect();
        namespaces.sort_by_key(|n| (n.len(), n.clone()));
        namespaces.dedup();
        for namespace in &namespaces {
            out.extend(suffixes(&shortest).map(|s| format!("{namespace}{s}")));
            for operation in &operations {
                out.extend(suffixes(&shortest).map(|s| format!("{namespace}{operation}{s}")));
            }
        }
        return (out, shortest.len().saturating_sub(1));
    }
    // What comes back is named after what holds it.
    let mut owned: Vec<(usize, String)> = Vec::new();
    let mut parents = BTreeSet::new();
    for one in uses {
        let path = segments(&one.path);
        let owner = match &one.owner {
            Owner::Schema(id) => names.types[id.0 as usize].name.clone(),
            Owner::Operation(index) => {
                let Some(accessor) = accessors.get(*index) else {
                    continue;
                };
                let noun = accessor
                    .modules()
                    .last()
                    .map(|m| pascal(&singular(m)))
                    .unwrap_or_default();
                if path.is_empty() {
                    owned.push((1, format!("{noun}Response")));
                    owned.push((2, format!("{}{noun}Response", accessor.request)));
                }
                noun
            }
        };
        parents.insert(owner.clone());
        owned.extend(
            suffixes(&path)
                .enumerate()
                .map(|(depth, suffix)| (depth, joined(&owner, &suffix))),
        );
    }
    owned.sort_by(|a, b| (a.0, a.1.len(), &a.1).cmp(&(b.0, b.1.len(), &b.1)));
    // Shared between namespaces, a name of two words or more says enough by itself.
    let alone = suffixes(&shortest)
        .next()
        .filter(|alone| parents.len() > 1 && words(alone).len() > 1);
    out.extend(alone);
    out.extend(owned.into_iter().map(|(_, name)| name));
    // The first of these fits; whoever has most uses of it may have it.
    (out, 0)
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

/// A name of at most [`LONGEST`] characters: what comes first says least.
fn fit(name: &str) -> String {
    let all = words(name);
    (0..all.len())
        .map(|from| pascal_of(&all[from..]))
        .find(|n| n.len() <= LONGEST)
        .unwrap_or_default()
}

/// Two names as one; what ends the first and begins the second is said once.
fn joined(first: &str, second: &str) -> String {
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
