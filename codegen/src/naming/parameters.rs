//! What stays of parameters: which are arguments, in what order, and what each is the id of.
//!
//! A required parameter is an argument. What was published as one stays one in its place, also when the contract stops
//! requiring it, and what comes to be required follows: so only upstream's own break moves an argument. The first order
//! is the overlay's, or else the contract's.
//!
//! What a parameter refers to is inferred from all of the contract, which says it of replies alone, and so could change
//! with a part that has nothing to do with the parameter. What was published stays.

use std::collections::{BTreeMap, HashMap};

use super::lock::{Item, OperationNames};
use super::pins::Pins;
use crate::ir::{Api, Def, Field, Operation, Place, Schema, Side, Ty, TypeId};
use crate::source::Diagnostics;
use crate::spec::Overlay;

/// What a parameter's text is the id of, by the parameter's name on the wire.
pub(super) type References = BTreeMap<String, String>;

/// The arguments in their order, by their names on the wire. What is in the path goes before them.
pub(super) fn arguments(fields: &[Field]) -> Vec<String> {
    let taken = fields
        .iter()
        .filter(|f| f.required && f.place != Place::Path);
    taken.map(|f| f.name.clone()).collect()
}

/// The component schemas that the ids among these parameters are of.
pub(super) fn references(api: &Api, fields: &[Field]) -> References {
    let named = |field: &Field| {
        let schema = api.get(target(&field.ty)?).schema.clone()?;
        Some((field.name.clone(), schema))
    };
    fields.iter().filter_map(named).collect()
}

/// Makes every parameter what it was published as. What is published goes before what the overlay says, and that before
/// the contract.
pub(super) fn keep(api: &mut Api, pins: &Pins<'_>, overlay: &Overlay, errors: &mut Diagnostics) {
    let schemas: HashMap<String, TypeId> = api
        .schemas
        .iter()
        .filter_map(|(name, schema)| match schema {
            Schema::Type(id) => Some((name.clone(), *id)),
            _ => None,
        })
        .collect();
    for operation in &mut api.operations {
        let given = given(operation, overlay, errors);
        let published = pins.operation(&operation.id).map(Published::of_operation);
        keep_all(&mut operation.parameters, published, &given, &schemas);
    }
    for (id, ty) in (0..).map(TypeId).zip(&mut api.types) {
        if let (Side::Request, Def::Record(record)) = (ty.side, &mut ty.def) {
            let published = pins.item(id).map(Published::of_item);
            keep_all(&mut record.fields, published, &[], &schemas);
        }
    }
}

/// What the lock says of parameters.
struct Published<'l> {
    arguments: &'l [String],
    references: &'l References,
    members: &'l BTreeMap<String, String>,
}

impl<'l> Published<'l> {
    fn of_operation(names: &'l OperationNames) -> Self {
        Published {
            arguments: &names.arguments,
            references: &names.references,
            members: &names.members,
        }
    }

    fn of_item(item: &'l Item) -> Self {
        Published {
            arguments: &item.arguments,
            references: &item.references,
            members: &item.members,
        }
    }
}

/// The order of an operation's arguments that the overlay gives.
fn given<'o>(
    operation: &Operation,
    overlay: &'o Overlay,
    errors: &mut Diagnostics,
) -> Vec<&'o str> {
    let Some(given) = overlay.arguments.get(&operation.id) else {
        return Vec::new();
    };
    let given: Vec<&str> = given.split_whitespace().collect();
    let required = arguments(&operation.parameters);
    if given.iter().any(|name| !required.iter().any(|r| r == name)) {
        errors.push(
            &operation.pointer,
            format!(
                "the overlay's `arguments:` has `{}`, and what is required is `{}`",
                given.join(" "),
                required.join(" ")
            ),
            "name the required parameters, in the order in which a function takes them",
        );
    }
    given
}

fn keep_all(
    fields: &mut [Field],
    published: Option<Published<'_>>,
    given: &[&str],
    schemas: &HashMap<String, TypeId>,
) {
    if let Some(published) = &published {
        for field in fields.iter_mut() {
            if published.members.contains_key(&field.name)
                && let Some(text) = text(&mut field.ty)
            {
                let target = published.references.get(&field.name);
                let target = target.and_then(|schema| schemas.get(schema));
                *text = target.map_or(Ty::Text, |id| Ty::Id(*id));
            }
        }
    }
    let locked = published.map_or(&[][..], |published| published.arguments);
    let arguments = merged(fields, locked, given);
    reorder(fields, &arguments);
}

/// The arguments in their order: the published ones, those that are given, and what else is required.
fn merged(fields: &[Field], locked: &[String], given: &[&str]) -> Vec<String> {
    let is_there = |name: &&str| {
        let mut fields = fields.iter().filter(|f| f.place != Place::Path);
        fields.any(|f| f.name == **name)
    };
    let locked = locked.iter().map(String::as_str);
    let known = locked.chain(given.iter().copied()).filter(is_there);
    let mut out: Vec<String> = Vec::new();
    for name in known.map(str::to_owned).chain(arguments(fields)) {
        if !out.contains(&name) {
            out.push(name);
        }
    }
    out
}

/// Puts what is in the path first, then the arguments, and then the rest.
fn reorder(fields: &mut [Field], arguments: &[String]) {
    let at = |field: &Field| match field.place {
        Place::Path => Some(0),
        _ => Some(1 + arguments.iter().position(|name| *name == field.name)?),
    };
    fields.sort_by_key(|field| at(field).unwrap_or(usize::MAX));
    for field in fields {
        let stays = field.place != Place::Path && arguments.contains(&field.name);
        field.facts.was_required = stays && !field.required;
        field.required |= stays;
    }
}

/// The text or id that a parameter is, or a list of which it is.
fn text(ty: &mut Ty) -> Option<&mut Ty> {
    match ty {
        Ty::Text | Ty::Id(_) => Some(ty),
        Ty::List(inner) | Ty::Nullable(inner) | Ty::Clearable(inner) => text(inner),
        _ => None,
    }
}

fn target(ty: &Ty) -> Option<TypeId> {
    match ty {
        Ty::Id(id) => Some(*id),
        Ty::List(inner) | Ty::Nullable(inner) | Ty::Clearable(inner) => target(inner),
        _ => None,
    }
}
