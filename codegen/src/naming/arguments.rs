//! Which parameters are arguments, and in what order.
//!
//! A required parameter is an argument. What was published as one stays one in its place, also when the contract stops
//! requiring it, and what comes to be required follows: so only upstream's own break moves an argument. The first order
//! is the overlay's, or else the contract's.

use std::collections::HashMap;

use super::pins::Pins;
use crate::ir::{Api, Def, Field, Place, Side, TypeId};
use crate::source::Diagnostics;
use crate::spec::Overlay;

/// The arguments of every operation and every type that has any.
pub(super) struct Arguments {
    operations: Vec<Vec<String>>,
    types: HashMap<TypeId, Vec<String>>,
}

/// The arguments in their order, by their names on the wire. What is in the path goes before them.
pub(super) fn of(fields: &[Field]) -> Vec<String> {
    let taken = fields
        .iter()
        .filter(|f| f.required && f.place != Place::Path);
    taken.map(|f| f.name.clone()).collect()
}

/// What is published goes before what the overlay says, and that before the contract.
pub(super) fn settle(
    api: &Api,
    pins: &Pins<'_>,
    overlay: &Overlay,
    errors: &mut Diagnostics,
) -> Arguments {
    let operations = api.operations.iter().map(|operation| {
        let required = of(&operation.parameters);
        let locked = pins
            .operation(&operation.id)
            .map(|names| names.arguments.as_slice());
        let given: Vec<&str> = overlay
            .arguments
            .get(&operation.id)
            .map(|given| given.split_whitespace().collect())
            .unwrap_or_default();
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
        merged(
            &operation.parameters,
            locked.unwrap_or_default(),
            &given,
            required.clone(),
        )
    });
    let operations = operations.collect();
    let records = api.iter().filter(|(_, ty)| ty.side == Side::Request);
    let types = records
        .filter_map(|(id, ty)| {
            let Def::Record(record) = &ty.def else {
                return None;
            };
            let locked = pins
                .item(id)
                .map(|item| item.arguments.as_slice())
                .unwrap_or_default();
            Some((id, merged(&record.fields, locked, &[], of(&record.fields))))
        })
        .collect();
    Arguments { operations, types }
}

fn merged(
    fields: &[Field],
    locked: &[String],
    given: &[&str],
    required: Vec<String>,
) -> Vec<String> {
    let there = |name: &&str| {
        fields
            .iter()
            .any(|f| f.name == **name && f.place != Place::Path)
    };
    let locked = locked.iter().map(String::as_str);
    let mut out: Vec<String> = Vec::new();
    for name in locked
        .chain(given.iter().copied())
        .filter(there)
        .map(str::to_owned)
        .chain(required)
    {
        if !out.contains(&name) {
            out.push(name);
        }
    }
    out
}

/// Puts the fields of each in the order of its arguments: what is in the path, the arguments, and the rest.
pub(super) fn order(api: &mut Api, arguments: Arguments) {
    for (operation, arguments) in api.operations.iter_mut().zip(&arguments.operations) {
        reorder(&mut operation.parameters, arguments);
    }
    for (id, arguments) in &arguments.types {
        if let Some(Def::Record(record)) = api.types.get_mut(id.index()).map(|ty| &mut ty.def) {
            reorder(&mut record.fields, arguments);
        }
    }
}

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
