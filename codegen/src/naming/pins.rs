//! The lock's names on a contract: which of its types has which of the names.
//!
//! A name belongs to places, and lives while any of them does. Places that had one name are one type, and places that
//! had two are two; see `naming::identity`. Where two names come to one type all the same, as when upstream makes a
//! component of what stood inline, the lesser one becomes an alias.

use std::collections::{BTreeMap, BTreeSet, HashMap};

use super::lock::{Item, NamesLock, OperationNames};
use super::moved::Moved;
use super::path::Path;
use super::places::Located;
use crate::ir::{Api, TypeId};

/// What the lock says of a contract's types.
pub struct Pins<'l> {
    lock: &'l NamesLock,
    /// By place: the items of the lock that name it.
    known: HashMap<&'l str, Vec<(&'l Path, &'l Item)>>,
    /// By type: its own name.
    types: HashMap<TypeId, &'l Path>,
    /// By type: its further names.
    aliases: BTreeMap<TypeId, Vec<(&'l Path, &'l Item)>>,
}

impl<'l> Pins<'l> {
    /// Finds the type of every name that still has one; `places` are those of the API.
    #[must_use]
    pub(super) fn new(lock: &'l NamesLock, api: &Api, places: &Located) -> Self {
        let mut known: HashMap<&str, Vec<_>> = HashMap::new();
        for (path, item) in &lock.items {
            for place in &item.places {
                known.entry(place).or_default().push((path, item));
            }
        }
        Pins {
            lock,
            known,
            types: HashMap::new(),
            aliases: BTreeMap::new(),
        }
        .settled(api, places)
    }

    /// The same of an API in which other places are one.
    #[must_use]
    pub(super) fn settled(self, api: &Api, places: &Located) -> Self {
        let lock = self.lock;
        let mut named: BTreeMap<TypeId, Vec<(&Path, &Item)>> = BTreeMap::new();
        let mut orphans = Vec::new();
        for (path, item) in &lock.items {
            match heir(lock, item, places) {
                Some(id) => named.entry(id).or_default().push((path, item)),
                None => orphans.push((path, item)),
            }
        }
        if !orphans.is_empty() {
            // The component's own name comes first, if it had one.
            let moved = Moved::new(api, lock, places);
            for (path, item) in orphans {
                if let Some(id) = moved.heir(item) {
                    named.entry(id).or_default().push((path, item));
                }
            }
        }
        let mut types = HashMap::new();
        let mut aliases = BTreeMap::new();
        for (id, mut items) in named {
            let own = items
                .iter()
                .position(|(_, item)| item.target.is_none())
                // All that is left of the type's names is an alias: it becomes the type's own.
                .or_else(|| (!items.is_empty()).then_some(0));
            if let Some(own) = own {
                let (path, item) = items.remove(own);
                if !item.released {
                    types.insert(id, path);
                }
            }
            items.retain(|(_, item)| !item.released);
            aliases.insert(id, items);
        }
        Pins {
            types,
            aliases,
            ..self
        }
    }

    /// An operation's names.
    #[must_use]
    pub fn operation(&self, id: &str) -> Option<&'l OperationNames> {
        self.lock.operations.get(id)
    }

    /// A type's own name.
    #[must_use]
    pub fn of(&self, id: TypeId) -> Option<&'l Path> {
        self.types.get(&id).copied()
    }

    /// Whether a type has its own name at the root, too.
    #[must_use]
    pub fn is_at_root(&self, id: TypeId) -> bool {
        let item = self.of(id).and_then(|path| self.lock.items.get(path));
        item.is_some_and(|item| item.root)
    }

    /// Every name that a type of the contract has.
    pub fn taken(&self) -> impl Iterator<Item = (TypeId, &'l Path)> {
        let own = self.types.iter().map(|(id, path)| (*id, *path));
        let more = self
            .aliases
            .iter()
            .flat_map(|(id, items)| items.iter().map(|(path, _)| (*id, *path)));
        own.chain(more)
    }

    /// What the lock says of a type.
    #[must_use]
    pub fn item(&self, id: TypeId) -> Option<&'l Item> {
        self.lock.items.get(self.of(id)?)
    }

    /// What the members of a type of these places are called, by the names that the places had: its own first.
    #[must_use]
    pub fn members(&self, id: TypeId, places: &[String]) -> Vec<&'l BTreeMap<String, String>> {
        let mut paths: Vec<&Path> = self.of(id).into_iter().collect();
        for place in places {
            let items = self.known.get(place.as_str());
            paths.extend(items.into_iter().flatten().map(|(path, _)| *path));
        }
        let mut seen = BTreeSet::new();
        paths
            .into_iter()
            .filter_map(|path| {
                let item = self.lock.items.get(path)?;
                let (path, item) = match &item.target {
                    Some(target) => (target, self.lock.items.get(target)?),
                    None => (path, item),
                };
                seen.insert(path).then_some(&item.members)
            })
            .collect()
    }
}

/// The type that has a name: that of most of the places that had it and are as they were, and of equals that of its owner.
fn heir(lock: &NamesLock, item: &Item, places: &Located) -> Option<TypeId> {
    let mut counts: Vec<(TypeId, (usize, usize))> = Vec::new();
    for place in &item.places {
        let Some(id) = places.get(place) else {
            continue;
        };
        let unchanged = usize::from(!lock.changed.contains(place));
        match counts.iter_mut().find(|(known, _)| *known == id) {
            Some((_, (same, all))) => (*same, *all) = (*same + unchanged, *all + 1),
            None => counts.push((id, (unchanged, 1))),
        }
    }
    counts.reverse();
    counts
        .into_iter()
        .max_by_key(|(_, count)| *count)
        .map(|(id, _)| id)
}
