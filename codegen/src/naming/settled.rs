//! The lock that comes of settled names.

use super::lock::{Item, NamesLock, OperationNames};
use super::path::Path;
use super::places::{INTEGER, member_keys};
use super::{Names, parameters};
use crate::ir::{Api, Def, Field, Rule, Side, Ty};

/// The lock of settled names. `before` says which place owns a name that was there already; `places` are those of each
/// type.
#[must_use]
pub(super) fn lock(
    api: &Api,
    names: &Names,
    before: &NamesLock,
    places: Vec<Vec<String>>,
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
            arguments: parameters::arguments(&operation.parameters),
            references: parameters::references(api, &operation.parameters),
            times: parameters::times(&operation.parameters),
            members: wire.zip(members.iter().cloned()).collect(),
            released: false,
        };
        lock.operations
            .insert(operation.id.clone(), operation_names);
    }
    for (path, id) in &names.types.aliases {
        let all = &places[id.index()];
        let known = before.items.get(path).map(|item| item.places.as_slice());
        let known = known
            .unwrap_or_default()
            .iter()
            .filter(|place| all.contains(place));
        let mut places: Vec<String> = known.cloned().collect();
        if places.is_empty() {
            // What stood inline is a component by now: see `moved`.
            places.extend(all.first().cloned());
        }
        let item = Item {
            target: Some(names.types.types[id.index()].clone()),
            places,
            ..Item::default()
        };
        lock.items.insert(path.clone(), item);
    }
    for ((id, ty), mut places) in api.iter().zip(places) {
        let path = &names.types.types[id.index()];
        places.retain(|place| !place.is_empty());
        places.sort_by(|a, b| rank(a).cmp(&rank(b)));
        places.dedup();
        if let Some(owner) = owner_before(before, path, &places).cloned() {
            places.retain(|place| *place != owner);
            places.insert(0, owner);
        }
        let taken: &[Field] = match &ty.def {
            Def::Record(record) if ty.side == Side::Request => &record.fields,
            _ => &[],
        };
        let times = match &ty.def {
            Def::Union(union) if ty.side == Side::Request => union
                .arms
                .iter()
                .filter(|arm| arm.rule == Rule::Integer && arm.ty == Ty::Timestamp)
                .map(|_| INTEGER.to_owned())
                .collect(),
            _ => parameters::times(taken),
        };
        let keys = member_keys(api, &ty.def);
        let item = Item {
            root: names.root.contains(&id),
            places,
            arguments: parameters::arguments(taken),
            references: parameters::references(api, taken),
            times,
            members: keys
                .into_iter()
                .zip(names.members[id.index()].iter().cloned())
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
