//! Which parameters are ids of what.
//!
//! The contract says it of replies alone; what a parameter refers to is inferred from all of it, and so could change with
//! a part that has nothing to do with the parameter. What was published stays.

use std::collections::{BTreeMap, HashMap};

use super::pins::Pins;
use crate::ir::{Api, Def, Field, Schema, Side, Ty, TypeId};

/// What a parameter's text is the id of, by the parameter's name on the wire.
pub(super) type References = BTreeMap<String, String>;

/// The component schemas that the ids among these parameters are of.
pub(super) fn of(api: &Api, fields: &[Field]) -> References {
    let named = |field: &Field| {
        let schema = api.get(target(&field.ty)?).schema.clone()?;
        Some((field.name.clone(), schema))
    };
    fields.iter().filter_map(named).collect()
}

/// Gives each published parameter the reference that it was published with.
pub(super) fn keep(api: &mut Api, lock: &Pins<'_>) {
    let schemas: HashMap<String, TypeId> = api
        .schemas
        .iter()
        .filter_map(|(name, schema)| match schema {
            Schema::Type(id) => Some((name.clone(), *id)),
            _ => None,
        })
        .collect();
    let types: Vec<(TypeId, &super::lock::Item)> = api
        .iter()
        .filter(|(_, ty)| ty.side == Side::Request)
        .filter_map(|(id, _)| Some((id, lock.item(id)?)))
        .collect();
    for (id, item) in types {
        if let Some(Def::Record(record)) = api.types.get_mut(id.index()).map(|ty| &mut ty.def) {
            keep_all(
                &mut record.fields,
                &item.members,
                &item.references,
                &schemas,
            );
        }
    }
    for operation in &mut api.operations {
        if let Some(names) = lock.operation(&operation.id) {
            keep_all(
                &mut operation.parameters,
                &names.members,
                &names.references,
                &schemas,
            );
        }
    }
}

fn keep_all(
    fields: &mut [Field],
    published: &BTreeMap<String, String>,
    references: &References,
    schemas: &HashMap<String, TypeId>,
) {
    for field in fields
        .iter_mut()
        .filter(|field| published.contains_key(&field.name))
    {
        if let Some(text) = text(&mut field.ty) {
            let target = references
                .get(&field.name)
                .and_then(|schema| schemas.get(schema));
            *text = target.map_or(Ty::Text, |id| Ty::Id(*id));
        }
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
