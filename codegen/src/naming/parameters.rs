//! What stays of parameters: which are arguments, in what order, what each is the id of, and which are points in time.
//!
//! A required parameter is an argument. What was published as one stays one in its place, also when the contract stops
//! requiring it, and what comes to be required follows: so only upstream's own break moves an argument. The first order
//! is the overlay's, or else the contract's.
//!
//! What a parameter refers to is inferred from all of the contract, which says it of replies alone, and so could change
//! with a part that has nothing to do with the parameter; so is whether a whole number is a point in time. What was
//! published stays.

use std::collections::{BTreeMap, BTreeSet, HashMap};

use super::lock::{Item, OperationNames};
use super::pins::Pins;
use super::places::INTEGER;
use crate::ir::{Api, Def, Field, Operation, Place, Rule, Schema, Side, Ty, TypeId};
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

/// Which of these parameters are points in time in seconds.
pub(super) fn times(fields: &[Field]) -> BTreeSet<String> {
    let times = fields
        .iter()
        .filter(|field| *inner(&field.ty) == Ty::Timestamp);
    times.map(|field| field.name.clone()).collect()
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
        let published = pins.item(id).map(Published::of_item);
        match &mut ty.def {
            Def::Record(record) if ty.side == Side::Request => {
                keep_all(&mut record.fields, published, &[], &schemas);
            }
            Def::Union(union) if ty.side == Side::Request => {
                let numbers = union
                    .arms
                    .iter_mut()
                    .filter(|arm| arm.rule == Rule::Integer);
                for (arm, published) in numbers.zip(published) {
                    published.keep(INTEGER, &mut arm.ty, &schemas);
                }
            }
            _ => {}
        }
    }
}

/// What the lock says of parameters.
struct Published<'l> {
    arguments: &'l [String],
    references: &'l References,
    times: &'l BTreeSet<String>,
    members: &'l BTreeMap<String, String>,
}

impl<'l> Published<'l> {
    fn of_operation(names: &'l OperationNames) -> Self {
        Published {
            arguments: &names.arguments,
            references: &names.references,
            times: &names.times,
            members: &names.members,
        }
    }

    fn of_item(item: &'l Item) -> Self {
        Published {
            arguments: &item.arguments,
            references: &item.references,
            times: &item.times,
            members: &item.members,
        }
    }

    /// Makes a member what it was published as, if it was.
    fn keep(&self, name: &str, ty: &mut Ty, schemas: &HashMap<String, TypeId>) {
        if !self.members.contains_key(name) {
            return;
        }
        match inner_mut(ty) {
            text @ (Ty::Text | Ty::Id(_)) => {
                let target = self.references.get(name);
                let target = target.and_then(|schema| schemas.get(schema));
                *text = target.map_or(Ty::Text, |id| Ty::Id(*id));
            }
            number @ (Ty::Int | Ty::Timestamp) => {
                *number = match self.times.contains(name) {
                    true => Ty::Timestamp,
                    false => Ty::Int,
                };
            }
            _ => {}
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
            published.keep(&field.name, &mut field.ty, schemas);
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

/// What a parameter is, or a list of which it is.
fn inner(ty: &Ty) -> &Ty {
    match ty {
        Ty::List(ty) | Ty::Nullable(ty) | Ty::Clearable(ty) => inner(ty),
        _ => ty,
    }
}

fn inner_mut(ty: &mut Ty) -> &mut Ty {
    match ty {
        Ty::List(ty) | Ty::Nullable(ty) | Ty::Clearable(ty) => inner_mut(ty),
        _ => ty,
    }
}

fn target(ty: &Ty) -> Option<TypeId> {
    match inner(ty) {
        Ty::Id(id) => Some(*id),
        _ => None,
    }
}
