//! The public name of every type.
//!
//! A component keeps its own name. An inline type is named by where it is used. It lives in the module that all its
//! uses have in common, and every other module whose operations take it or give it re-exports it under the same name.

use std::collections::{BTreeMap, BTreeSet, HashSet};

use super::candidates::{
    Candidates, fit, joined, kind, last_word, main_word, nouns, of_parameter, of_reply,
};
use super::contest::{self, Claim, Taken};
use super::homes::{Homes, common, top};
use super::inflect::word;
use super::operations::Accessor;
use super::path::{ModulePath, PARAMS, Path, SHARED, TypeNames};
use super::pins::Pins;
use super::schema_words::titled;
use super::words::pascal;
use super::{identity, reserved};
use crate::ir::{Api, Def, ELEMENT, Owner, Side, TypeId, Use};

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
    let nowhere = Path {
        module: Vec::new(),
        name: String::new(),
    };
    let mut namer = Namer {
        api,
        accessors,
        homes,
        given,
        pins,
        nouns: nouns(api),
        taken: Taken::new(),
        clashes: Vec::new(),
        names: TypeNames {
            types: vec![nowhere; api.types.len()],
            ..TypeNames::default()
        },
    };
    namer.requests();
    namer.pinned();
    namer.components(schemas);
    namer.inline();
    namer.show();
    (namer.names, namer.clashes)
}

struct Namer<'a> {
    api: &'a Api,
    accessors: &'a [Accessor],
    homes: &'a Homes,
    given: &'a dyn Fn(&str) -> Option<String>,
    pins: &'a Pins<'a>,
    nouns: HashSet<&'a str>,
    taken: Taken,
    clashes: Vec<Clash>,
    names: TypeNames,
}

impl Namer<'_> {
    fn take(&mut self, path: &Path, pointer: &str) -> Option<String> {
        let module = self.taken.entry(path.module.clone()).or_default();
        module.insert(path.name.clone(), pointer.to_owned())
    }

    fn is_taken(&self, module: &[String], name: &str) -> bool {
        self.taken
            .get(module)
            .is_some_and(|names| names.contains_key(name))
    }

    fn requests(&mut self) {
        for (operation, accessor) in self.api.operations.iter().zip(self.accessors) {
            let path = Path {
                module: accessor.modules().to_vec(),
                name: accessor.request.clone(),
            };
            self.take(&path, &operation.pointer);
        }
    }

    /// The names that stay.
    fn pinned(&mut self) {
        for (id, path) in self.pins.taken() {
            let pointer = &self.api.get(id).pointer;
            // The lock has each name once, and operations keep off them: two of one name are an operation's and a type's pin.
            if let Some(other) = self.take(path, pointer) {
                self.clashes.push(Clash {
                    name: path.name.clone(),
                    pointer: pointer.clone(),
                    other,
                });
            }
            if self.pins.of(id) == Some(path) {
                self.names.types[id.index()] = path.clone();
            } else {
                self.names.aliases.insert(path.clone(), id);
            }
        }
        for (id, _) in self.api.iter() {
            let Some(path) = self.pins.of(id) else {
                continue;
            };
            for module in self.modules(id) {
                let shown = Path {
                    module,
                    name: path.name.clone(),
                };
                if !self.is_taken(&shown.module, &shown.name) {
                    self.take(&shown, &self.api.get(id).pointer);
                    self.names.shown.insert(shown, id);
                }
            }
        }
    }

    fn components(&mut self, schemas: &BTreeMap<String, String>) {
        for (id, ty) in self.api.iter() {
            let Some(schema) = &ty.schema else { continue };
            if self.pins.of(id).is_some() {
                continue;
            }
            let module = self.homes.modules[id.index()].clone();
            let by_rule = || {
                schemas
                    .get(schema)
                    .cloned()
                    .unwrap_or_else(|| pascal(schema))
            };
            let wanted = (self.given)(schema).unwrap_or_else(by_rule);
            let mut name = reserved::type_name(&wanted).into_owned();
            if self
                .accessors
                .iter()
                .any(|a| a.modules() == module && a.request == name)
            {
                name.push_str("Type");
            }
            // A name that somebody has stays with them.
            if self.is_taken(&module, &name) {
                let whole = fit(&pascal(schema), &self.nouns);
                let more = [
                    whole.clone(),
                    format!("{name}Object"),
                    format!("{whole}Object"),
                ];
                let free = more.into_iter().find(|n| !self.is_taken(&module, n));
                name = free.unwrap_or(name);
            }
            let path = Path { module, name };
            if let Some(other) = self.take(&path, &ty.pointer) {
                self.clashes.push(Clash {
                    name: path.name.clone(),
                    pointer: ty.pointer.clone(),
                    other,
                });
            }
            self.names.types[id.index()] = path;
        }
    }

    /// One claim for each inline type.
    fn inline(&mut self) {
        let inline = self
            .api
            .iter()
            .filter(|(id, ty)| ty.schema.is_none() && self.pins.of(*id).is_none());
        let mut claims: Vec<Claim> = inline.map(|(id, _)| self.claim(id)).collect();
        contest::settle(&mut claims, &self.taken);
        for claim in claims {
            let pointer = self.api.get(claim.id).pointer.clone();
            let Some(name) = claim.name() else {
                let wanted = claim.candidates.last().cloned().unwrap_or_default();
                let mut others = claim
                    .modules
                    .iter()
                    .filter_map(|module| self.taken.get(module)?.get(&wanted));
                self.clashes.push(Clash {
                    pointer,
                    other: others.next().cloned().unwrap_or_default(),
                    name: wanted,
                });
                continue;
            };
            for (index, module) in claim.modules.iter().enumerate() {
                let path = Path {
                    module: module.clone(),
                    name: name.clone(),
                };
                self.take(&path, &pointer);
                if index == 0 {
                    self.names.types[claim.id.index()] = path;
                } else {
                    self.names.shown.insert(path, claim.id);
                }
            }
        }
    }

    fn claim(&self, id: TypeId) -> Claim {
        let ty = self.api.get(id);
        // What comes back names a type that both directions use.
        let (mut uses, mut taken): (Vec<&Use>, Vec<&Use>) =
            ty.uses.iter().partition(|one| one.side == Side::Response);
        let only_taken = uses.is_empty();
        let mut requests = BTreeSet::new();
        if only_taken {
            requests.extend(taken.iter().filter_map(|one| self.request(one)));
            std::mem::swap(&mut uses, &mut taken);
        }
        let count = uses.len();
        let several = uses.iter().any(|one| last_word(one) != last_word(uses[0]));
        let main = main_word(&uses);
        uses.retain(|one| last_word(one) == main);
        taken.retain(|one| last_word(one) == main);
        let home = self.home(id);
        let found = if only_taken {
            of_parameter(self.api, &ty.def, &uses, self.accessors)
        } else {
            let is_shared = home == [SHARED];
            of_reply(
                self.api,
                id,
                &uses,
                &taken,
                is_shared,
                self.accessors,
                &self.names,
            )
        };
        let Candidates {
            mut names,
            mut whole,
        } = found;
        // What goes by several words is called by its title, or by what holds it: a capability is one of `capabilities`.
        let holder = || {
            let holder = identity::holder(ty.uses.first()?)?;
            Some(pascal(&word(&format!("{holder}{ELEMENT}"))))
        };
        // The title of a choice says that it is one: `Polymorphic`.
        let is_choice = matches!(ty.def, Def::Union(_));
        let title = || {
            let title = identity::title(ty).filter(|_| !is_choice);
            title.map(titled).or_else(holder)
        };
        if let Some(name) = several.then(title).flatten() {
            let mut first = vec![name.clone()];
            first.extend(requests.iter().map(|request| format!("{request}{name}")));
            whole += first.len();
            names.splice(0..0, first);
        }
        // What nothing else tells from its namesakes is told by its kind.
        let by_kind: Vec<String> = names
            .iter()
            .rev()
            .map(|name| joined(name, kind(&ty.def)))
            .collect();
        names.extend(by_kind);
        let mut claim = Claim {
            id,
            modules: std::iter::once(home).chain(self.modules(id)).collect(),
            candidates: names,
            whole,
            uses: count,
            requests,
            at: 0,
        };
        // A name that the overlay gives is given: whoever else wants it takes another.
        if let Some(name) = ty.uses.iter().find_map(|one| (self.given)(&one.pointer)) {
            claim.candidates = vec![name];
            (claim.whole, claim.uses) = (0, usize::MAX);
            claim.requests.clear();
        }
        let mut seen = BTreeSet::new();
        let fitted = claim
            .candidates
            .iter()
            .map(|name| reserved::type_name(&fit(name, &self.nouns)).into_owned());
        claim.candidates = fitted
            .filter(|name| !name.is_empty() && seen.insert(name.clone()))
            .collect();
        claim
    }

    fn request(&self, one: &Use) -> Option<String> {
        match one.owner {
            Owner::Operation(index) => Some(self.accessors.get(index)?.request.clone()),
            Owner::Schema(_) => None,
        }
    }

    /// The module that a type lives in: what the places have in common that give it, or else those that take it.
    fn home(&self, id: TypeId) -> ModulePath {
        if let Some(path) = self.pins.of(id) {
            return path.module.clone();
        }
        let ty = self.api.get(id);
        if ty.schema.is_some() {
            return self.homes.modules[id.index()].clone();
        }
        let comes_back = ty.uses.iter().any(|one| one.side == Side::Response);
        let side = if comes_back {
            Side::Response
        } else {
            Side::Request
        };
        let uses = ty.uses.iter().filter(|one| one.side == side);
        common(
            uses.map(|one| place_module(one, self.homes, self.accessors)),
            side,
        )
    }

    /// The further modules that show a type: those whose operations take it.
    fn modules(&self, id: TypeId) -> BTreeSet<ModulePath> {
        let taken = self
            .api
            .get(id)
            .uses
            .iter()
            .filter(|one| one.side == Side::Request);
        let mut modules: BTreeSet<ModulePath> = taken
            .map(|one| {
                let mut module = place_module(one, self.homes, self.accessors);
                module.push(PARAMS.to_owned());
                module
            })
            .collect();
        modules.remove(&self.home(id));
        modules
    }

    /// What namespaces share is shown by each whose replies have it, as far as its name is free there.
    fn show(&mut self) {
        for (id, ty) in self.api.iter() {
            let path = self.names.types[id.index()].clone();
            if path.module != [SHARED] || path.name.is_empty() {
                continue;
            }
            let users = &self.homes.users[id.index()];
            let owners = ty.uses.iter().filter_map(|one| match &one.owner {
                Owner::Schema(owner) => Some(&self.homes.users[owner.index()]),
                Owner::Operation(_) => None,
            });
            let users: BTreeSet<ModulePath> =
                users.iter().chain(owners.flatten()).cloned().collect();
            for module in users {
                if !self.is_taken(&module, &path.name) && self.homes.modules.contains(&module) {
                    let shown = Path {
                        module,
                        name: path.name.clone(),
                    };
                    self.take(&shown, &ty.pointer);
                    self.names.shown.insert(shown, id);
                }
            }
        }
    }
}

/// The module that a place is in.
pub(super) fn place_module(one: &Use, homes: &Homes, accessors: &[Accessor]) -> ModulePath {
    match (&one.owner, one.side) {
        (Owner::Schema(id), _) => homes.modules[id.index()].clone(),
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

/// The namespace that a place is in: what is equal within it is one type.
pub(super) fn space(one: &Use, homes: &Homes, accessors: &[Accessor]) -> ModulePath {
    match &one.owner {
        Owner::Schema(id) => homes.modules[id.index()].clone(),
        Owner::Operation(index) => accessors
            .get(*index)
            .map(|a| top(a.modules()))
            .unwrap_or_default(),
    }
}
