//! Fields that Stripe sends otherwise than the contract says, at the contract's own version: old ones that it no longer
//! has, required ones that are left out, and times in milliseconds. The overlay's `fields:` says which.

use super::webhooks::{add, record};
use crate::ir::{Api, Def, Enumeration, Facts, Field, Place, Schema, Ty, TypeId};
use crate::source::pointer;
use crate::spec::Section;

/// What the overlay says of a required field that is left out at times.
const LEFT_OUT: &str = "left out";
/// What it says of a time that isn't in seconds, as all others are.
const MILLISECONDS: &str = "milliseconds";
/// Between the values of an enumeration.
const OR: &str = " | ";

/// Takes in what the overlay's `fields:` says. An entry that says nothing new, or that can't be understood, is not marked as
/// used: an error.
pub(super) fn old_fields(api: &mut Api, said: &Section) {
    for (key, holds) in said.iter() {
        let found = key.rsplit_once('.').and_then(|(schema, name)| {
            let owner = record(api, schema)?;
            match holds {
                LEFT_OUT => leave_out(api, owner, name),
                MILLISECONDS => count(api, owner, name),
                _ => add_field(api, owner, name, holds),
            }
        });
        if found.is_some() {
            said.get(key);
        }
    }
}

fn fields(api: &mut Api, owner: TypeId) -> Option<&mut Vec<Field>> {
    match &mut api.types.get_mut(owner.0 as usize)?.def {
        Def::Record(record) => Some(&mut record.fields),
        _ => None,
    }
}

fn leave_out(api: &mut Api, owner: TypeId, name: &str) -> Option<()> {
    let fields = fields(api, owner)?;
    let field = fields
        .iter_mut()
        .find(|field| field.name == name && field.required)?;
    field.required = false;
    Some(())
}

/// A time that isn't in seconds is a number.
fn count(api: &mut Api, owner: TypeId, name: &str) -> Option<()> {
    let fields = fields(api, owner)?;
    let field = fields
        .iter_mut()
        .find(|field| field.name == name && field.ty == Ty::Timestamp)?;
    field.ty = Ty::Int;
    Some(())
}

fn add_field(api: &mut Api, owner: TypeId, name: &str, holds: &str) -> Option<()> {
    if fields(api, owner)?.iter().any(|field| field.name == name) {
        return None;
    }
    let ty = holding(api, owner, name, holds)?;
    let fields = fields(api, owner)?;
    let field = Field {
        name: name.to_owned(),
        ty,
        required: false,
        nullable: true,
        clearable: false,
        place: Place::Body,
        facts: Facts {
            deprecated: true,
            ..Facts::default()
        },
    };
    // The contract has fields in the alphabet's order.
    let place = fields.iter().position(|other| other.name.as_str() > name);
    fields.insert(place.unwrap_or(fields.len()), field);
    Some(())
}

/// The type of what a field holds: a component, a plain type, or one of several texts.
fn holding(api: &mut Api, owner: TypeId, name: &str, holds: &str) -> Option<Ty> {
    match holds {
        "boolean" => return Some(Ty::Bool),
        "integer" => return Some(Ty::Int),
        "string" => return Some(Ty::Text),
        _ => {}
    }
    if let Some(schema) = api.schemas.get(holds) {
        return Some(match schema {
            Schema::Type(id) | Schema::Merged(id) => Ty::Named(*id),
            Schema::Alias(ty) => ty.clone(),
        });
    }
    let values: Vec<String> = holds.split(OR).map(str::to_owned).collect();
    if values.len() < 2 {
        return None;
    }
    let place = format!("{}/properties", api.get(owner).pointer);
    let place = pointer::child(&place, name);
    let values = Def::Enumeration(Enumeration::of(values));
    Some(Ty::Named(add(api, owner, &[name], place, values)))
}
