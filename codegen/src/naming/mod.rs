//! Public names: every one of them settled in one pass over the whole document, before anything is emitted.

mod candidates;
mod contest;
pub mod homes;
mod identity;
pub mod inflect;
pub mod lock;
mod members;
mod moved;
pub mod operations;
pub(crate) mod own;
mod parameters;
pub mod path;
pub mod pins;
pub mod places;
pub mod reserved;
pub(crate) mod root;
pub mod schema_words;
pub mod schemas;
mod settled;
pub mod types;
pub mod variants;
pub mod words;

use std::collections::BTreeMap;

use crate::ir::{Api, Def, Type, TypeId, Use};
use crate::source::Diagnostics;
use crate::spec::{Entry, Overlay};
use homes::Homes;
use lock::NamesLock;
use operations::{Accessor, Kept, OperationFacts};
use path::TypeNames;
use pins::Pins;
use places::{Located, places_of};
use schema_words::SchemaFacts;

/// Every public name.
#[derive(Debug, Default)]
pub struct Names {
    /// By operation.
    pub accessors: Vec<Accessor>,
    /// Types and aliases.
    pub types: TypeNames,
    /// The types that have their names at the crate's root, too.
    pub root: Vec<TypeId>,
    /// The resource that each type belongs to, if it is one alone.
    pub anchors: Vec<Option<TypeId>>,
    /// By type: a record's fields, an enumeration's values, a union's arms.
    pub members: Vec<Vec<String>>,
    /// By operation: its parameters.
    pub parameters: Vec<Vec<String>>,
    /// All of them by their places, for the next naming pass.
    pub lock: NamesLock,
}

/// An API, each type once, and the names of everything in it.
#[derive(Debug, Default)]
pub struct Named {
    /// The API.
    pub api: Api,
    /// The names.
    pub names: Names,
}

/// Names everything by the rules, or says what can't be named.
pub fn settle(api: &Api, overlay: &Overlay, errors: &mut Diagnostics) -> Option<Named> {
    settle_beside(api, overlay, &NamesLock::default(), errors)
}

/// Names everything: what the lock names stays as it is, and nothing else takes its names.
pub fn settle_beside(
    api: &Api,
    overlay: &Overlay,
    before: &NamesLock,
    errors: &mut Diagnostics,
) -> Option<Named> {
    settle_with(api, overlay, before, Fit::Exact, errors)
}

/// Whether the overlay was written for this contract.
#[derive(Debug, Clone, Copy, PartialEq, Eq)]
pub enum Fit {
    /// It was: an entry without a use is an error.
    Exact,
    /// It was written for another version: what has no use here, or goes against the lock, is passed over.
    Loose,
}

/// The same, with an overlay that may be another version's.
pub fn settle_with(
    api: &Api,
    overlay: &Overlay,
    before: &NamesLock,
    fit: Fit,
    errors: &mut Diagnostics,
) -> Option<Named> {
    let places = Located::of(api);
    let pins = Pins::new(before, api, &places);
    let accessors = accessors(api, overlay, &pins, fit, errors)?;
    let mut homes = homes::settle(api, &accessors);
    for (id, ty) in api.iter() {
        // What a component owns lives with it, wherever the rules would put it today.
        if let (Some(path), Some(_)) = (pins.of(id), &ty.schema) {
            homes.modules[id.index()].clone_from(&path.module);
        }
    }
    let is_concept = |(_, ty): &(TypeId, &Type)| {
        ty.schema.is_none() && overlay.concepts.get(&ty.pointer).is_some()
    };
    let concepts = api.iter().filter(is_concept).map(|(id, _)| id).collect();
    let space = |one: &Use| types::space(one, &homes, &accessors);
    let merged = identity::merge(api, &space, before, &places, concepts);
    let homes = homes.merged(&merged.now, merged.api.types.len());
    let places = places.merged(api, &merged.api, &merged.now);
    let mut api = merged.api;
    let pins = pins.settled(&api, &places);
    parameters::keep(&mut api, &pins, overlay, errors);
    let names = named(&api, accessors, &homes, overlay, &pins, before, fit, errors);
    Some(Named { api, names })
}

/// Names everything of an API that has each type once.
#[allow(clippy::too_many_arguments)]
fn named(
    api: &Api,
    accessors: Vec<Accessor>,
    homes: &Homes,
    overlay: &Overlay,
    pins: &Pins<'_>,
    before: &NamesLock,
    fit: Fit,
    errors: &mut Diagnostics,
) -> Names {
    let schemas = component_names(api, homes, overlay, fit, errors);
    let given = |key: &str| entry(overlay, key).map(|(_, name)| name.to_owned());
    let (types, clashes) = types::settle(api, &accessors, homes, &schemas, &given, pins);
    if fit == Fit::Exact {
        check_given(api, pins, overlay, errors);
    }
    for clash in clashes {
        let (name, at, other) = (&clash.name, &clash.pointer, &clash.other);
        let mut ours = overlay.diagnostics();
        // What the overlay gave is mended there.
        match [at, other].into_iter().find_map(|key| entry(overlay, key)) {
            Some((place, _)) => ours.push(
                place,
                format!("`{name}` is the name of two items, at #{at} and #{other}"),
                "give another name",
            ),
            None => errors.push(
                at,
                format!("`{name}` is the name of two items; the other is at #{other}"),
                "give one of them a name in the overlay's `types:`",
            ),
        }
        errors.append(ours);
    }
    for (id, ty) in api.iter() {
        let path = &types.types[id.0 as usize];
        if path.name.is_empty() {
            errors.push(
                &ty.pointer,
                "no name can be made for this type",
                "give it one in the overlay's `types:`",
            );
        } else if path.name.len() > path::LONGEST {
            errors.push(
                &ty.pointer,
                format!(
                    "`{}` is longer than {} characters",
                    path.name,
                    path::LONGEST
                ),
                "give it a shorter name in the overlay's `types:`",
            );
        }
    }
    let places: Vec<Vec<String>> = api
        .iter()
        .map(|(id, ty)| places_of(api, id, &ty.uses))
        .collect();
    let members = members::of_types(api, overlay, &types, pins, &places, errors);
    let parameters = members::of_operations(api, pins, errors);
    let mut names = Names {
        accessors,
        root: root::settle(api, &types, pins),
        types,
        anchors: homes.anchors.clone(),
        members,
        parameters,
        lock: NamesLock::default(),
    };
    names.lock = settled::lock(api, &names, before, places);
    names
}

/// The overlay's entries that say what the rules say anyway, or that are about operations that aren't there.
#[must_use]
pub fn needless(api: &Api, overlay: &Overlay) -> Vec<Entry> {
    let mut found = Vec::new();
    let operations = operation_facts(api);
    if let Err(errors) = operations::settle(&operations, &given_accessors(overlay)) {
        let ids = errors.iter().filter_map(needless_operation);
        found.extend(ids.map(|id| ("operations", id.to_owned())));
    }
    if let Ok(accessors) = operations::settle(&operations, &BTreeMap::new()) {
        let homes = homes::settle(api, &accessors);
        let (_, schemas) = schema_facts(api, &homes);
        let given = overlay
            .types
            .iter()
            .map(|(key, name)| (key.to_owned(), name.to_owned()))
            .collect();
        if let Err(errors) = schemas::settle(&schemas, &given) {
            let schemas = errors.iter().filter_map(needless_schema);
            found.extend(schemas.map(|schema| ("types", schema.to_owned())));
        }
    }
    found
}

/// The overlay's entries that name a type otherwise than the lock does: what is published stays.
#[must_use]
pub fn against_lock(named: &Named, overlay: &Overlay, before: &NamesLock) -> Vec<Entry> {
    let pins = Pins::new(before, &named.api, &Located::of(&named.api));
    let mut found = Vec::new();
    for (section, entries) in [("types", &overlay.types), ("concepts", &overlay.concepts)] {
        for (key, name) in entries.iter() {
            let is_named = |(_, ty): &(TypeId, &Type)| {
                ty.schema.as_deref() == Some(key) || ty.uses.iter().any(|one| one.pointer == key)
            };
            let pinned = named
                .api
                .iter()
                .find(is_named)
                .and_then(|(id, _)| pins.of(id));
            if pinned.is_some_and(|path| path.name != *reserved::type_name(name)) {
                found.push((section, key.to_owned()));
            }
        }
    }
    found
}

fn needless_operation(error: &operations::OperationError) -> Option<&str> {
    use operations::OperationError as E;
    match error {
        E::Unused { id, .. } | E::Redundant { id, .. } => Some(id),
        _ => None,
    }
}

fn against_the_lock(error: &operations::OperationError) -> Option<&str> {
    match error {
        operations::OperationError::Pinned { id, .. } => Some(id),
        _ => None,
    }
}

fn needless_schema(error: &schemas::SchemaError) -> Option<&str> {
    match error {
        schemas::SchemaError::Redundant { schema, .. } => Some(schema),
        _ => None,
    }
}

/// What a person gives and what is published must agree, or one of them must be given up by a command that says so.
fn check_given(api: &Api, pins: &Pins<'_>, overlay: &Overlay, errors: &mut Diagnostics) {
    let mut ours = overlay.diagnostics();
    for (id, ty) in api.iter() {
        let Some(path) = pins.of(id) else { continue };
        let pointers = ty.uses.iter().map(|one| one.pointer.as_str());
        let keys = ty.schema.as_deref().into_iter().chain(pointers);
        let mut given = keys.filter_map(|key| entry(overlay, key));
        if let Some((place, name)) = given.find(|(_, name)| *reserved::type_name(name) != path.name)
        {
            ours.push(
                place,
                format!("names it `{name}`, and spec/names.lock keeps it `{path}`"),
                format!("drop the entry, or give the published name up: `cargo xtask names release {path}`"),
            );
        }
    }
    errors.append(ours);
}

/// What the overlay calls the type at a place of the contract: the entry's own place, and the name.
fn entry<'o>(overlay: &'o Overlay, key: &str) -> Option<(String, &'o str)> {
    let sections = [&overlay.concepts, &overlay.types];
    sections
        .into_iter()
        .find_map(|section| section.get(key).map(|name| (section.pointer(key), name)))
}

fn accessors(
    api: &Api,
    overlay: &Overlay,
    pins: &Pins<'_>,
    fit: Fit,
    errors: &mut Diagnostics,
) -> Option<Vec<Accessor>> {
    let facts = operation_facts(api);
    let mut given = given_accessors(overlay);
    // The rules check the section's use themselves.
    given.keys().for_each(|id| {
        overlay.operations.get(id);
    });
    let kept: Kept = api
        .operations
        .iter()
        .filter_map(|o| {
            let names = pins.operation(&o.id).filter(|names| !names.released)?;
            let accessor = Accessor {
                segments: names.accessor.split('.').map(str::to_owned).collect(),
                request: names.request.clone(),
            };
            Some((o.id.clone(), accessor))
        })
        .collect();
    let taken: std::collections::BTreeSet<(&[String], &str)> = pins
        .taken()
        .map(|(_, path)| (path.module.as_slice(), path.name.as_str()))
        .collect();
    let taken = |modules: &[String], name: &str| taken.contains(&(modules, name));
    let mut settled = operations::settle_beside(&facts, &given, &kept, &taken);
    if let (Fit::Loose, Err(found)) = (fit, &settled) {
        for error in found {
            if let Some(id) = needless_operation(error).or(against_the_lock(error)) {
                given.remove(id);
            }
        }
        settled = operations::settle_beside(&facts, &given, &kept, &taken);
    }
    match settled {
        Ok(accessors) => Some(accessors),
        Err(found) => {
            let mut ours = overlay.diagnostics();
            for error in found {
                use operations::OperationError as E;
                let (E::Duplicate { first: id, .. }
                | E::Unused { id, .. }
                | E::Redundant { id, .. }
                | E::Invalid { id, .. }
                | E::Pinned { id, .. }
                | E::Nameless { id, .. }) = &error;
                // What the overlay says is mended there.
                if given.contains_key(id) {
                    let place = overlay.operations.pointer(id);
                    ours.push(place, error.to_string(), "mend or remove the entry");
                    continue;
                }
                let place = api.operations.iter().find(|o| o.id == *id);
                errors.push(
                    place.map_or("", |o| o.pointer.as_str()),
                    error.to_string(),
                    "mend the overlay's `operations:`",
                );
            }
            errors.append(ours);
            None
        }
    }
}

fn operation_facts(api: &Api) -> Vec<OperationFacts<'_>> {
    let facts = api.operations.iter().map(|o| OperationFacts {
        id: &o.id,
        method: o.method.as_str(),
        path: &o.path,
    });
    facts.collect()
}

fn given_accessors(overlay: &Overlay) -> BTreeMap<String, String> {
    let entries = overlay.operations.iter();
    entries
        .map(|(id, accessor)| (id.to_owned(), accessor.to_owned()))
        .collect()
}

/// The components, and what their names depend on.
fn schema_facts<'a>(
    api: &'a Api,
    homes: &'a Homes,
) -> (Vec<(TypeId, &'a str)>, Vec<SchemaFacts<'a>>) {
    let mut users: BTreeMap<TypeId, Vec<(&str, &str)>> = BTreeMap::new();
    for (_, ty) in api.iter() {
        let (Some(schema), Def::Record(record)) = (&ty.schema, &ty.def) else {
            continue;
        };
        for field in &record.fields {
            field
                .ty
                .mentions(&mut |id| users.entry(id).or_default().push((schema, &field.name)));
        }
    }
    let named: Vec<_> = api
        .iter()
        .filter_map(|(id, ty)| Some((id, ty.schema.as_deref()?)))
        .collect();
    let facts = named
        .iter()
        .map(|(id, name)| SchemaFacts {
            name,
            home: &homes.modules[id.0 as usize],
            users: users.remove(id).unwrap_or_default(),
        })
        .collect();
    (named, facts)
}

/// The components' names, by schema.
fn component_names(
    api: &Api,
    homes: &Homes,
    overlay: &Overlay,
    fit: Fit,
    errors: &mut Diagnostics,
) -> BTreeMap<String, String> {
    let (named, facts) = schema_facts(api, homes);
    let given: BTreeMap<String, String> = named
        .iter()
        .filter_map(|(_, name)| Some(((*name).to_owned(), overlay.types.get(name)?.to_owned())))
        .collect();
    let settled = schemas::settle_with(&facts, &given, fit == Fit::Exact);
    match settled {
        Ok(names) => named
            .iter()
            .zip(names)
            .map(|((_, schema), name)| ((*schema).to_owned(), name.name))
            .collect(),
        Err(found) => {
            let mut ours = overlay.diagnostics();
            for error in found {
                use schemas::SchemaError as E;
                let (E::Duplicate { first: schema, .. }
                | E::Nameless { schema }
                | E::Invalid { schema, .. }
                | E::Redundant { schema, .. }) = &error;
                if given.contains_key(schema) {
                    let place = overlay.types.pointer(schema);
                    ours.push(place, error.to_string(), "mend or remove the entry");
                    continue;
                }
                let place = named.iter().find(|(_, name)| name == schema);
                errors.push(
                    place.map_or("", |(id, _)| api.get(*id).pointer.as_str()),
                    error.to_string(),
                    "mend the overlay's `types:`",
                );
            }
            errors.append(ours);
            BTreeMap::new()
        }
    }
}
