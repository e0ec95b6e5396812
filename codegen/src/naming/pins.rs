//! The lock's names on a contract: which of its types has which of the names, and the lock that comes of it.
//!
//! A name belongs to places, and first of all to its owner. The type that the owner's place has today has the name,
//! whatever else changed about it. Where two names come to one type, the lesser one becomes an alias; where a type parts
//! into two, the other one gets its alias of before, or a new name.

use std::collections::{BTreeMap, BTreeSet, HashMap};

use super::Names;
use super::homes::ModulePath;
use super::lock::{Item, NamesLock, OperationNames, token};
use super::types::{Path, last_word};
use crate::ir::{Api, Arm, Def, Owner, Rule, Side, Ty, TypeId, Use};
use crate::source::pointer;

/// What the lock says of a contract's types.
pub struct Pins<'l> {
    lock: &'l NamesLock,
    /// By place: its type, and which of the type's uses it is.
    places: HashMap<String, (TypeId, usize)>,
    /// By place: the items of the lock that name it.
    known: HashMap<&'l str, Vec<(&'l Path, &'l Item)>>,
    /// By type: its own name.
    types: HashMap<TypeId, &'l Path>,
    /// By type: its further names.
    aliases: BTreeMap<TypeId, Vec<(&'l Path, &'l Item)>>,
}

impl<'l> Pins<'l> {
    /// Finds the type of every name that still has one.
    #[must_use]
    pub fn new(lock: &'l NamesLock, api: &Api) -> Self {
        let mut places = HashMap::new();
        for (id, ty) in api.iter() {
            for (index, place) in places_of(api, id, &ty.uses).into_iter().enumerate() {
                places.entry(place).or_insert((id, index));
            }
        }
        let mut known: HashMap<&str, Vec<_>> = HashMap::new();
        let mut named: BTreeMap<TypeId, Vec<(&Path, &Item)>> = BTreeMap::new();
        for (path, item) in &lock.items {
            for place in &item.places {
                known.entry(place).or_default().push((path, item));
            }
            if let Some(id) = heir(item, &places) {
                named.entry(id).or_default().push((path, item));
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
            lock,
            places,
            known,
            types,
            aliases,
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

    /// A type's further names: each with the place that it is for.
    pub fn aliases<'u>(
        &self,
        api: &'u Api,
        id: TypeId,
    ) -> impl Iterator<Item = (&'l Path, Option<&'u Use>)> {
        let items = self.aliases.get(&id).map(Vec::as_slice).unwrap_or_default();
        let uses = &api.get(id).uses;
        items.iter().map(move |(path, item)| {
            let mut here = item
                .places
                .iter()
                .filter_map(|place| self.places.get(place));
            let one = here.find(|(of, _)| *of == id);
            (*path, one.and_then(|(_, index)| uses.get(*index)))
        })
    }

    /// Whether the lock knows the place: what it is called there is settled, an alias or none.
    #[must_use]
    pub fn knows(&self, api: &Api, one: &Use) -> bool {
        place_of(api, one).is_some_and(|place| self.known.contains_key(place.as_str()))
    }

    /// What the members of a type are called, by the names that its places had: its own first.
    #[must_use]
    pub fn members(&self, api: &Api, id: TypeId) -> Vec<&'l BTreeMap<String, String>> {
        let mut paths: Vec<&Path> = self.of(id).into_iter().collect();
        for place in places_of(api, id, &api.get(id).uses) {
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

/// The type that has a name: that of its owner, or else of most of the places that had it.
fn heir(item: &Item, places: &HashMap<String, (TypeId, usize)>) -> Option<TypeId> {
    if let Some((id, _)) = item.places.first().and_then(|owner| places.get(owner)) {
        return Some(*id);
    }
    let mut counts: Vec<(TypeId, usize)> = Vec::new();
    for (id, _) in item.places.iter().filter_map(|place| places.get(place)) {
        match counts.iter_mut().find(|(known, _)| known == id) {
            Some((_, count)) => *count += 1,
            None => counts.push((*id, 1)),
        }
    }
    // Of equals the first.
    counts.reverse();
    counts
        .into_iter()
        .max_by_key(|(_, count)| *count)
        .map(|(id, _)| id)
}

/// A place as the lock says it: `schema invoice/lines[]/price`, `request PostInvoices/items[]`.
#[must_use]
pub fn place_of(api: &Api, one: &Use) -> Option<String> {
    let (kind, owner) = match (&one.owner, one.side) {
        (Owner::Schema(id), _) => ("schema", api.types.get(id.0 as usize)?.schema.as_deref()?),
        (Owner::Operation(index), Side::Request) => {
            ("request", api.operations.get(*index)?.id.as_str())
        }
        (Owner::Operation(index), Side::Response) => {
            ("response", api.operations.get(*index)?.id.as_str())
        }
    };
    let mut key = pointer::escape(owner).into_owned();
    for step in &one.path {
        pointer::push(&mut key, step);
    }
    Some(format!("{kind} {}", token(&key)))
}

fn places_of(api: &Api, id: TypeId, uses: &[Use]) -> Vec<String> {
    match &api.get(id).schema {
        Some(schema) => vec![format!("schema {}", token(&pointer::escape(schema)))],
        None => uses
            .iter()
            .map(|one| place_of(api, one).unwrap_or_default())
            .collect(),
    }
}

/// What an arm of a union is known by, whatever it is called.
#[must_use]
pub fn arm_keys(api: &Api, arms: &[Arm]) -> Vec<String> {
    let mut objects = 0;
    arms.iter()
        .map(|arm| match (&arm.rule, &arm.ty) {
            (Rule::Text(text), _) => serde_json::Value::from(text.as_str()).to_string(),
            (Rule::Tag(_) | Rule::Deleted(_) | Rule::Shape, Ty::Named(id)) => {
                match &api.get(*id).schema {
                    Some(schema) => schema.clone(),
                    None => {
                        objects += 1;
                        format!("object-{objects}")
                    }
                }
            }
            (Rule::Tag(tag) | Rule::Deleted(tag), _) => format!("tag-{tag}"),
            (Rule::Shape, _) => "shape".to_owned(),
            (Rule::Enumeration, _) => "enumeration".to_owned(),
            (Rule::String, _) => "string".to_owned(),
            (Rule::Integer, _) => "integer".to_owned(),
            (Rule::Number, _) => "number".to_owned(),
            (Rule::Boolean, _) => "boolean".to_owned(),
            (Rule::List, _) => "list".to_owned(),
            (Rule::Map, _) => "map".to_owned(),
        })
        .collect()
}

/// The names on the wire of a type's members, or what stands for them.
#[must_use]
pub fn member_keys(api: &Api, def: &Def) -> Vec<String> {
    match def {
        Def::Record(record) => record.fields.iter().map(|f| f.name.clone()).collect(),
        Def::Enumeration(enumeration) => enumeration.values.clone(),
        Def::Union(union) => arm_keys(api, &union.arms),
    }
}

/// A further name, with the module and the word that it is for.
type Alias<'n> = (&'n (TypeId, ModulePath, String), &'n Path);

/// The lock of settled names. `before` says which place owns a name that was there already; `module` where a place is.
#[must_use]
pub fn lock(
    api: &Api,
    names: &Names,
    before: &NamesLock,
    module: &dyn Fn(&Use) -> ModulePath,
) -> NamesLock {
    let mut lock = NamesLock::default();
    for ((operation, accessor), members) in api
        .operations
        .iter()
        .zip(&names.accessors)
        .zip(&names.parameters)
    {
        let wire = operation.parameters.iter().map(|p| p.name.clone());
        let operation_names = OperationNames {
            accessor: accessor.dotted(),
            request: accessor.request.clone(),
            members: wire.zip(members.iter().cloned()).collect(),
            released: false,
        };
        lock.operations
            .insert(operation.id.clone(), operation_names);
    }
    let mut aliases: HashMap<TypeId, Vec<Alias<'_>>> = HashMap::new();
    for (key, path) in &names.types.aliases {
        aliases.entry(key.0).or_default().push((key, path));
    }
    for (id, ty) in api.iter() {
        let path = &names.types.types[id.0 as usize];
        let mut all = places_of(api, id, &ty.uses);
        all.retain(|place| !place.is_empty());
        let mut further: Vec<(&Path, Vec<String>)> = Vec::new();
        for ((_, place, word), alias) in aliases.remove(&id).into_iter().flatten() {
            let of_word = ty
                .uses
                .iter()
                .filter(|one| last_word(one) == *word && module(one) == *place);
            let mut here: Vec<String> = of_word.filter_map(|one| place_of(api, one)).collect();
            if here.is_empty() {
                // No word leads to it; it is there for those who know it.
                let known = before.items.get(alias).map(|i| i.places.as_slice());
                let known = known.unwrap_or_default().iter();
                here = known.filter(|p| all.contains(p)).cloned().collect();
            }
            here.sort_by(|a, b| rank(a).cmp(&rank(b)));
            here.dedup();
            further.push((alias, here));
        }
        let of_alias: BTreeSet<&String> = further.iter().flat_map(|(_, here)| here).collect();
        let mut own: Vec<String> = all
            .iter()
            .filter(|p| !of_alias.contains(p))
            .cloned()
            .collect();
        own.sort_by(|a, b| rank(a).cmp(&rank(b)));
        // Aliases may have every place; one of them is the type's own then.
        let owner = owner_before(before, path, &all)
            .or_else(|| own.first())
            .or_else(|| all.iter().min_by_key(|p| rank(p)))
            .cloned();
        if let Some(owner) = owner {
            own.retain(|p| *p != owner);
            further
                .iter_mut()
                .for_each(|(_, here)| here.retain(|p| *p != owner));
            own.insert(0, owner);
        }
        for (alias, mut here) in further {
            if let Some(owner) = owner_before(before, alias, &here).cloned() {
                here.retain(|p| *p != owner);
                here.insert(0, owner);
            } else if here.is_empty() {
                here.extend(own.first().cloned());
            }
            let item = Item {
                target: Some(path.clone()),
                places: here,
                ..Item::default()
            };
            lock.items.insert(alias.clone(), item);
        }
        let keys = member_keys(api, &ty.def);
        let item = Item {
            root: names.root.contains(&id),
            places: own,
            members: keys
                .into_iter()
                .zip(names.members[id.0 as usize].iter().cloned())
                .collect(),
            ..Item::default()
        };
        lock.items.insert(path.clone(), item);
    }
    lock
}

/// The shortest place first: the nearest to what the contract names.
fn rank(place: &str) -> (usize, &str) {
    (place.matches('/').count(), place)
}

/// The first of a name's places of before that is still one of these.
fn owner_before<'p>(before: &NamesLock, path: &Path, places: &'p [String]) -> Option<&'p String> {
    let item = before.items.get(path)?;
    item.places
        .iter()
        .find_map(|place| places.iter().find(|p| *p == place))
}
